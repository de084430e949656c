"""Trains the base as an embedder: a question near the paragraph that answers it, away from the others of its article and of three other articles.

    python train_embedder.py --asked DIR --out embedder.pt [--passes 2]
Embedding: mean of the last layer's vectors, length 1. Loss: softmax over all paragraphs of four articles, cosine / 0.05,
plus the same over the question's own article alone.
"""
import argparse, random, time
import torch
from torch.nn.functional import cross_entropy, normalize
import examples
from reader import base, tokenizer

args = argparse.ArgumentParser()
for name, kind, default in [("asked", str, "asked"), ("out", str, "embedder.pt"), ("passes", int, 2), ("rate", float, 3e-5), ("questions", int, 8), ("seed", int, 3), ("threads", int, 2)]:
    args.add_argument(f"--{name}", type=kind, default=default)
args.add_argument("--bfloat16", action="store_true")
args = args.parse_args()
torch.set_num_threads(args.threads)
random.seed(args.seed); torch.manual_seed(args.seed)
tok = tokenizer()
model = base().train()
model.embeddings.requires_grad_(False)
trained = [p for p in model.parameters() if p.requires_grad]

articles = {}
for e in examples.from_asked(args.asked, "train"):
    if e.gold is not None:
        articles.setdefault(e.article, []).append(e)
for questions in articles.values():
    random.shuffle(questions)
tasks = []
for _ in range(args.passes):
    pieces = [qs[k : k + args.questions] for qs in articles.values() for k in range(0, len(qs), args.questions)]
    random.shuffle(pieces)
    tasks += [pieces[k : k + 4] for k in range(0, len(pieces) - 3, 4)]
total = len(tasks)
optimizer = torch.optim.AdamW(trained, lr=args.rate, weight_decay=0.01, fused=True)
schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda s: min(1, (s + 1) / (total * 0.06 + 1)) * max(0.02, 1 - s / total))
print(f"{total} steps", flush=True)


def embed(texts):
    x = tok(texts, truncation=True, max_length=200, padding=True, return_tensors="pt")
    with torch.autocast("cpu", dtype=torch.bfloat16, enabled=args.bfloat16):
        h = model(**x).last_hidden_state
    mask = x["attention_mask"][..., None]
    return normalize((h.float() * mask).sum(1) / mask.sum(1), dim=1)


since, sums = time.time(), [0.0, 0.0]
for done, task in enumerate(tasks, 1):
    paragraphs, questions, gold, ranges = [], [], [], []
    for piece in task:
        first = len(paragraphs)
        paragraphs += piece[0].paragraphs
        for e in piece:
            questions.append(e.question); gold.append(first + e.gold); ranges.append((first, len(paragraphs)))
    order = sorted(range(len(paragraphs)), key=lambda i: len(paragraphs[i]))
    half = len(order) // 2  # short and long paragraphs apart, so that little is padding
    vectors = torch.empty(len(paragraphs), 384)
    parts = [embed([paragraphs[i] for i in part]) for part in (order[:half], order[half:])]
    vectors = torch.cat(parts)[torch.tensor([*order[:half], *order[half:]]).argsort()]
    scores = embed(questions) @ vectors.T / 0.05
    everywhere = cross_entropy(scores, torch.tensor(gold))
    within = torch.stack([cross_entropy(s[a:b][None], torch.tensor([g - a])) for s, g, (a, b) in zip(scores, gold, ranges)]).mean()
    (everywhere + within).backward()
    torch.nn.utils.clip_grad_norm_(trained, 1.0)
    optimizer.step(); schedule.step(); optimizer.zero_grad()
    sums = [sums[0] + float(everywhere.detach()), sums[1] + float(within.detach())]
    if done % 50 == 0 or done == total:
        print(f"{done} everywhere {sums[0]/50:.3f} within {sums[1]/50:.3f} {50/(time.time()-since):.2f} steps/s", flush=True)
        since, sums = time.time(), [0.0, 0.0]
        torch.save(model.state_dict(), args.out)
