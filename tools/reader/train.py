"""Trains the reader. Each step reads a few questions, each with its paragraph and three misleading ones of the same article.

Loss: is this paragraph an answer (binary, all), which of a question's paragraphs (softmax), start and end of the answer
(softmax over the tokens of all the question's paragraphs, so that spans of different paragraphs can be compared).
    python train.py --out reader.pt [--init FILE.pt|FILE.safetensors] --asked DIR [--near near.json] [--repeat 2] --squad FILE,FILE [--squad-part 1500]
--near: by question the paragraphs nearest by meaning (near.py), half of the misleading ones are taken from these.
--elsewhere: the share of questions that are also read with the most misleading paragraph of another article, so that
what is off the topic is known as such.
--squad-part: at most so many questions of each file. --fresh: files of lines {id, question} of the questions in --asked
that were not learnt from before; of the others the share --known is taken, lest they be forgotten.
--bfloat16 pays on a CPU that has units for it (AVX-512 BF16 or AMX): 25 paragraphs a second on two cores instead of 13.
--parts: each step's paragraphs are read in so many parts of alike length, which took two thirds of the time of one part.
A checkpoint every 100 steps.
"""
import argparse, json, math, random, time
from itertools import zip_longest
import torch
from torch.nn.functional import binary_cross_entropy_with_logits, cross_entropy, pad
from safetensors.torch import load_file
import examples
from reader import Reader, tokenizer

args = argparse.ArgumentParser()
for name, kind, default in [("out", str, "reader.pt"), ("init", str, ""), ("asked", str, ""), ("split", str, "train"), ("near", str, ""), ("repeat", int, 1), ("squad", str, ""), ("squad-part", int, -1), ("elsewhere", float, 0.0), ("rate", float, 8e-5), ("negatives", int, 3), ("questions", int, 8), ("tokens", int, 224), ("epochs", float, 1.0), ("seed", int, 3), ("threads", int, 2), ("parts", int, 5), ("fresh", str, ""), ("known", float, 1.0)]:
    args.add_argument(f"--{name}", type=kind, default=default)
args.add_argument("--bfloat16", action="store_true")
args = args.parse_args()
torch.set_num_threads(args.threads)
torch.manual_seed(args.seed)
random.seed(args.seed)

squad = [random.sample(those, min(len(those), args.squad_part if args.squad_part >= 0 else len(those))) for those in (list(examples.from_squad(f)) for f in args.squad.split(",") if f)]
squad = [e for those in squad for e in those]
asked = list(examples.from_asked(args.asked, args.split)) if args.asked else []
near = json.load(open(args.near)) if args.near else {}
for e in asked:
    # In turns the nearest by words and by meaning: what a question is likely to be read with.
    meant = examples.without(near.get(examples.key(e), []), e.gold, [e.paragraphs[e.gold][a:b] for a, b in e.spans], e.paragraphs)
    e.nearest = list(dict.fromkeys(i for pair in zip_longest(e.nearest, meant) for i in pair if i is not None))[:10]
if args.fresh:
    fresh = {(q["id"], q["question"]) for file in args.fresh.split(",") for q in map(json.loads, open(file))}
    is_fresh = lambda e: (e.article, e.question) in fresh
    known = [e for e in asked if not is_fresh(e)]
    asked = [e for e in asked if is_fresh(e)] + random.sample(known, int(len(known) * args.known))
pool = squad + asked * args.repeat
tok, model = tokenizer(), Reader()
if args.init:
    model.load_state_dict({k: v.float() for k, v in load_file(args.init).items()} if args.init.endswith(".safetensors") else torch.load(args.init))
model.b.embeddings.requires_grad_(False)
model.train()
trained = [p for p in model.parameters() if p.requires_grad]
total = math.ceil(len(pool) / args.questions * args.epochs)
optimizer = torch.optim.AdamW([{"params": [p for p in trained if p.dim() > 1], "weight_decay": 0.01}, {"params": [p for p in trained if p.dim() <= 1], "weight_decay": 0.0}], lr=args.rate, fused=True)
schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda s: min(1, (s + 1) / (total * 0.06 + 1)) * max(0.02, 1 - s / total))
print(f"{len(squad)} + {len(asked)} x {args.repeat} questions, {total} steps", flush=True)


def batches():
    """Batches of alike length, in random order."""
    order = random.sample(range(len(pool)), len(pool))
    size = lambda i: len(pool[i].paragraphs[pool[i].nearest[0] if pool[i].gold is None else pool[i].gold])
    for at in range(0, len(order), args.questions * 32):
        block = sorted(order[at : at + args.questions * 32], key=size)
        parts = [block[k : k + args.questions] for k in range(0, len(block), args.questions)]
        random.shuffle(parts)
        yield from parts


def rows_of(example):
    """[(paragraph, its answer span or None)], the right one first."""
    others = example.nearest[:8]
    first = (example.paragraphs[others[0]], None) if example.gold is None else (example.paragraphs[example.gold], random.choice(example.spans))
    others = others[1:] if example.gold is None else others
    near = [(example.paragraphs[i], None) for i in random.sample(others, min(args.negatives, len(others)))]
    if random.random() < args.elsewhere:
        near[-1:] = [(misleading_elsewhere(example), None)]
    return [first, *near]


indexes = {}
articles = {e.article: e.paragraphs for e in pool}


def misleading_elsewhere(example):
    """The paragraph nearest by words of another article, drawn by chance."""
    article = random.choice([a for a in articles if a != example.article])
    index = indexes.setdefault(article, examples.BM25(articles[article]))
    return articles[article][index.order(example.question)[0]]


def read(encoded, length):
    """Relevance [rows] and start and end [rows, length, 2]. Rows of alike length are read together, so that few are padded."""
    order = sorted(range(len(encoded)), key=lambda r: len(encoded[r]["input_ids"]))
    size = math.ceil(len(order) / args.parts)
    rel, span = {}, {}
    for rows in (order[a : a + size] for a in range(0, len(order), size)):
        x = tok.pad({k: [encoded[r][k] for r in rows] for k in ("input_ids", "attention_mask", "token_type_ids")}, return_tensors="pt")
        with torch.autocast("cpu", dtype=torch.bfloat16, enabled=args.bfloat16):
            relevances, places = model(**x)
        places = pad(places.float(), (0, 0, 0, length - places.shape[1]))
        rel.update(zip(rows, relevances.float()))
        span.update(zip(rows, places))
    return (torch.stack([found[r] for r in range(len(encoded))]) for found in (rel, span))


def step(batch):
    encoded, owners, right, spans = [], [], [], []
    for owner, i in enumerate(batch):
        for paragraph, span in rows_of(pool[i]):
            e = tok(pool[i].question, paragraph, truncation="only_second", max_length=args.tokens, return_offsets_mapping=True)
            inside = [t for t, s in enumerate(e.sequence_ids()) if s == 1 and span and e["offset_mapping"][t][0] < span[1] and e["offset_mapping"][t][1] > span[0]]
            encoded.append(e); owners.append(owner); right.append(float(span is not None)); spans.append((inside[0], inside[-1]) if inside else None)
    length = max(len(e["input_ids"]) for e in encoded)
    on = torch.tensor([[t < len(s) and s[t] == 1 for t in range(length)] for s in (e.sequence_ids() for e in encoded)])
    rel, span = read(encoded, length)
    span = span.masked_fill(~on[..., None], -1e4)
    losses = [binary_cross_entropy_with_logits(rel, torch.tensor(right))]
    which, where = [], []
    for owner in range(len(batch)):
        rows = [r for r, o in enumerate(owners) if o == owner]
        if right[rows[0]] and len(rows) > 1:
            which.append(cross_entropy(rel[rows][None], torch.tensor([0])))
        if spans[rows[0]]:
            for end in (0, 1):
                where.append(cross_entropy(span[rows][..., end].reshape(1, -1), torch.tensor([spans[rows[0]][end]])))
    zero = torch.zeros(())
    losses += [torch.stack(which).mean() if which else zero, torch.stack(where).mean() if where else zero]
    sum(losses).backward()
    torch.nn.utils.clip_grad_norm_(trained, 1.0)
    optimizer.step(); schedule.step(); optimizer.zero_grad()
    return [float(l.detach()) for l in losses], len(encoded)


done, since, sums, rows = 0, time.time(), [0.0] * 3, 0
while done < total:
    for batch in batches():
        if done == total:
            break
        losses, n = step(batch)
        done += 1; rows += n; sums = [a + b for a, b in zip(sums, losses)]
        if done % 50 == 0:
            print(f"{done} answers {sums[0]/50:.3f} which {sums[1]/50:.3f} where {sums[2]/50:.3f}  {rows/(time.time()-since):.1f} paragraphs/s", flush=True)
            since, sums, rows = time.time(), [0.0] * 3, 0
        if done % 100 == 0 or done == total:
            torch.save(model.state_dict(), args.out)
