"""Training examples: a question, an article's paragraphs, the one that answers (or none), the answer's characters.

Two sources: SQuAD-format files, and folders with art/ID.json ({title, paragraphs: [{heading, context}]}), q/ID.jsonl
({question, kind, paragraph, answer, after?}) and split.json ({train: [ID], dev: [ID]}).
Negatives are paragraphs of the same article, the nearest by BM25 first, without those that hold the answer's words too.
"""
import collections, dataclasses, glob, json, math, os, re

WORD = re.compile(r"[a-z0-9]+")
STOP = set("a an the of in on at to for is was were are be been by with and or as that this it its from what who when where which how why did do does has have had not".split())


@dataclasses.dataclass
class Example:
    question: str
    paragraphs: list  # a heading stands before its paragraph: "heading: text"
    gold: int | None  # None: the article leaves it open, or this paragraph does not settle it
    nearest: list  # numbers of paragraphs to read beside the gold one, most misleading first
    spans: list  # [(start, end)] in paragraphs[gold], end exclusive
    kind: str = ""
    article: str = ""


def key(example):
    return f"{example.article}|{example.question}|{example.kind}"


def stem(word):
    for suffix in ("ing", "edly", "ed", "es", "s", "ly"):
        if word.endswith(suffix) and len(word) - len(suffix) >= 3:
            return word[: -len(suffix)]
    return word


class BM25:
    def __init__(self, texts):
        self.bags = [collections.Counter(stem(w) for w in WORD.findall(t.lower()) if w not in STOP) for t in texts]
        self.mean = sum(sum(b.values()) for b in self.bags) / max(1, len(texts))
        df = collections.Counter(w for b in self.bags for w in b)
        self.idf = {w: math.log(1 + (len(texts) - f + 0.5) / (f + 0.5)) for w, f in df.items()}

    def order(self, question):
        words = {stem(w) for w in WORD.findall(question.lower()) if w not in STOP}
        def score(bag):
            norm = 1.2 * (0.25 + 0.75 * sum(bag.values()) / self.mean)
            return sum(self.idf[w] * bag[w] * 2.2 / (bag[w] + norm) for w in words if w in bag)
        scores = [score(b) for b in self.bags]
        return sorted(range(len(scores)), key=lambda i: -scores[i])


def without(order, gold, answers, paragraphs, limit=8):
    answers = [a.lower() for a in answers if len(a) > 3]
    return [i for i in order if i != gold and not any(a in paragraphs[i].lower() for a in answers)][:limit]


def from_squad(file, titles=None):
    for article in json.load(open(file))["data"]:
        if titles and article["title"] not in titles:
            continue
        paragraphs = [re.sub(r"\s", " ", p["context"]) for p in article["paragraphs"]]
        index = BM25(paragraphs)
        for gold, p in enumerate(article["paragraphs"]):
            for qa in p["qas"]:
                question = qa["question"].strip()
                order = index.order(question)
                if qa.get("is_impossible") or not qa["answers"]:
                    yield Example(question, paragraphs, None, [gold, *[i for i in order if i != gold][:8]], [], "impossible", article["title"])
                else:
                    spans = [(a["answer_start"], a["answer_start"] + len(a["text"])) for a in qa["answers"]]
                    yield Example(question, paragraphs, gold, without(order, gold, [a["text"] for a in qa["answers"]], paragraphs), spans, "squad", article["title"])


def from_asked(folder, split):
    ids = json.load(open(f"{folder}/split.json"))[split] if split else [os.path.basename(f)[:-6] for f in sorted(glob.glob(f"{folder}/q/*.jsonl"))]
    for article in ids:
        a = json.load(open(f"{folder}/art/{article}.json"))
        heads = [p["heading"].strip() + ": " if p.get("heading") else "" for p in a["paragraphs"]]
        paragraphs = [h + p["context"] for h, p in zip(heads, a["paragraphs"])]
        index = BM25(paragraphs)
        for line in open(f"{folder}/q/{article}.jsonl"):
            q = json.loads(line)
            question = f'{q["after"]} {q["question"]}' if q.get("after") else q["question"]
            order = index.order(question)
            if q["paragraph"] is None:
                yield Example(question, paragraphs, None, order[:9], [], "open", article)
            else:
                gold = q["paragraph"]
                start = paragraphs[gold].find(q["answer"], len(heads[gold]))
                yield Example(question, paragraphs, gold, without(order, gold, [q["answer"]], paragraphs), [(start, start + len(q["answer"]))], q["kind"], article)
