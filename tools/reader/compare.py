"""Holds two exports of one reader against each other: as it ships, in eight bits, and in full precision.

    python compare.py reader|encoder SMALL.onnx FULL.onnx ASKED [--split dev] [--questions 400] [--threads 2]

Each question is read with its paragraph and the seven nearest by words. Printed for the reader:
how often each puts the right paragraph first, how often both put the same first, the correlation and the mean
difference of their relevances, how often both begin and end the answer at the same tokens, and the overlap (F1 of
words) of each one's answer with the marked one; with milliseconds a question. For the encoder: the cosine between both
vectors of a text, how often each finds the right paragraph nearest, and how often both find the same.
"""
import argparse, time
import numpy as np
import onnxruntime
import examples
from reader import tokenizer

args = argparse.ArgumentParser()
args.add_argument("kind", choices=["reader", "encoder"])
for name in ("small", "full", "asked"):
    args.add_argument(name)
for name, kind, default in [("split", str, "dev"), ("questions", int, 400), ("threads", int, 2), ("tokens", int, 288)]:
    args.add_argument(f"--{name}", type=kind, default=default)
args = args.parse_args()
tok = tokenizer()
options = onnxruntime.SessionOptions()
options.intra_op_num_threads = args.threads
sessions = {name: onnxruntime.InferenceSession(file, options, providers=["CPUExecutionProvider"]) for name, file in [("eight bits", args.small), ("full", args.full)]}
answered = [e for e in examples.from_asked(args.asked, args.split) if e.gold is not None]
# Spread over all articles, the same ones each time.
step = max(1, len(answered) // args.questions)
chosen = answered[::step][: args.questions]


def words(text):
    return [w for w in examples.WORD.findall(text.lower()) if w not in ("a", "an", "the")]


def overlap(one, other):
    a, b = words(one), words(other)
    left, common = list(b), 0
    for w in a:
        if w in left:
            left.remove(w)
            common += 1
    return 2 * common / (len(a) + len(b)) if common else 0.0


def run(session, encoded):
    x = tok.pad({k: [e[k] for e in encoded] for k in ("input_ids", "attention_mask", "token_type_ids")}, return_tensors="np")
    return session.run(None, {k: v.astype(np.int64) for k, v in x.items()})


def best_span(logits, inside):
    """The likeliest (first, last) token within the paragraph, at most 48 long."""
    best, most = (inside[0], inside[0]), -1e9
    for first in inside:
        for last in range(first, min(first + 48, inside[-1] + 1)):
            score = logits[first, 0] + logits[last, 1]
            if score > most:
                best, most = (first, last), score
    return best


def compare_readers():
    spent = dict.fromkeys(sessions, 0.0)
    found = {name: [] for name in sessions}
    for e in chosen:
        numbers = [e.gold, *e.nearest[:7]]
        encoded = [tok(e.question, e.paragraphs[i], truncation="only_second", max_length=args.tokens, return_offsets_mapping=True) for i in numbers]
        inside = [t for t, s in enumerate(encoded[0].sequence_ids()) if s == 1]
        places = encoded[0]["offset_mapping"]
        for name, session in sessions.items():
            began = time.perf_counter()
            relevance, spans = run(session, encoded)
            spent[name] += time.perf_counter() - began
            first, last = best_span(spans[0], inside)
            text = e.paragraphs[e.gold][places[first][0] : places[last][1]]
            gold = e.paragraphs[e.gold][slice(*e.spans[0])]
            found[name].append((relevance, (first, last), overlap(text, gold)))
    one, other = found["eight bits"], found["full"]
    n = len(chosen)
    flat = [np.concatenate([relevance for relevance, *_ in those]) for those in (one, other)]
    print(f"{n} questions, {len(flat[0])} paragraphs")
    for name, those in found.items():
        right = sum(int(np.argmax(relevance) == 0) for relevance, *_ in those)
        print(f"{name:>10}: right first {100 * right / n:.1f} %, answer's words F1 {100 * np.mean([f for *_, f in those]):.1f}, {1000 * spent[name] / n:.0f} ms a question")
    same = sum(int(np.argmax(a[0]) == np.argmax(b[0])) for a, b in zip(one, other))
    spans = sum(int(a[1] == b[1]) for a, b in zip(one, other))
    print(f"      both: the same first {100 * same / n:.1f} %, the same answer {100 * spans / n:.1f} %, relevance correlates {np.corrcoef(*flat)[0, 1]:.4f}, differs by {np.abs(flat[0] - flat[1]).mean():.2f} of {flat[1].std():.2f}")


def compare_encoders():
    known = {name: {} for name in sessions}

    def vectors(name, texts):
        for at in range(0, len(texts), 16):
            fresh = [t for t in texts[at : at + 16] if t not in known[name]]
            if fresh:
                known[name].update(zip(fresh, run(sessions[name], [tok(t, truncation=True, max_length=202) for t in fresh])[0]))
        return np.stack([known[name][t] for t in texts])

    nearest = {name: [int(np.argmax(vectors(name, e.paragraphs) @ vectors(name, [e.question])[0])) for e in chosen] for name in sessions}
    one, other = nearest["eight bits"], nearest["full"]
    cosines = [float(known["eight bits"][t] @ known["full"][t]) for t in known["full"]]
    print(f"{len(chosen)} questions, {len(cosines)} texts")
    for name, those in nearest.items():
        print(f"{name:>10}: right nearest {100 * np.mean([a == e.gold for a, e in zip(those, chosen)]):.1f} %")
    print(f"      both: the same nearest {100 * np.mean([a == b for a, b in zip(one, other)]):.1f} %, cosine of both vectors {np.mean(cosines):.4f}, at least {min(cosines):.4f}")


compare_readers() if args.kind == "reader" else compare_encoders()
