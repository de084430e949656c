"""By question the paragraphs of its article nearest by meaning, for choosing misleading ones; prints how often the right one is among the first.

    python near.py encoder.onnx DIR near.json [train|dev …]
"""
import json, os, sys
import numpy as np
import onnxruntime
from tokenizers import Tokenizer
import examples

file, folder, out = sys.argv[1:4]
options = onnxruntime.SessionOptions()
options.intra_op_num_threads = 1
session = onnxruntime.InferenceSession(file, options)
tokenizer = Tokenizer.from_file(f"{os.path.dirname(file)}/tokenizer.json")


def embed(texts, batch=16):
    encoded = [tokenizer.encode(t).ids[:200] for t in texts]
    order = sorted(range(len(encoded)), key=lambda i: len(encoded[i]))
    vectors = np.zeros((len(encoded), 384), np.float32)
    for part in (order[a : a + batch] for a in range(0, len(order), batch)):
        ids = np.zeros((len(part), max(len(encoded[i]) for i in part)), np.int64)
        mask = np.zeros_like(ids)
        for row, i in enumerate(part):
            ids[row, : len(encoded[i])] = encoded[i]
            mask[row, : len(encoded[i])] = 1
        vectors[part] = session.run(None, {"input_ids": ids, "attention_mask": mask, "token_type_ids": np.zeros_like(ids)})[0]
    return vectors


near, ranks = {}, {}
for split in sys.argv[4:] or ["train"]:
    articles = {}
    for e in examples.from_asked(folder, split):
        articles.setdefault(e.article, []).append(e)
    for questions in articles.values():
        cosines = embed([e.question for e in questions]) @ embed(questions[0].paragraphs).T
        for e, row in zip(questions, cosines):
            order = np.argsort(-row).tolist()
            near[examples.key(e)] = order[:12]
            if e.gold is not None:
                ranks.setdefault(e.kind, []).append(order.index(e.gold))
for kind, found in [*ranks.items(), ("all", sum(ranks.values(), []))]:
    print(kind, len(found), {n: round(100 * float(np.mean(np.array(found) < n)), 1) for n in (1, 3, 6, 8, 12)})
json.dump(near, open(out, "w"))
