"""Writes the networks that ship: int8 ONNX, and in full precision to compare with.

    python export.py reader reader.pt OUT     inputs input_ids, attention_mask, token_type_ids (int64 [batch, tokens]),
                                              outputs rel [batch], span [batch, tokens, 2]
    python export.py encoder embedder.pt OUT  the same inputs, output vector [batch, 384], of length 1
"""
import os, sys
import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process
from tokenizers import Tokenizer
from torch import nn
from reader import BASE, Reader, base


class Encoder(nn.Module):
    """The mean of the last layer's vectors, of length 1."""

    def __init__(self):
        super().__init__()
        self.b = base()

    def forward(self, input_ids, attention_mask, token_type_ids):
        h = self.b(input_ids=input_ids, attention_mask=attention_mask, token_type_ids=token_type_ids).last_hidden_state
        mask = attention_mask[..., None].to(h.dtype)
        return nn.functional.normalize((h * mask).sum(1) / mask.sum(1), dim=1)


kind, weights, out = sys.argv[1:4]
os.makedirs(out, exist_ok=True)
state = torch.load(weights)
model = Reader().eval() if kind == "reader" else Encoder().eval()
(model if kind == "reader" else model.b).load_state_dict(state)
outputs = ["rel", "span"] if kind == "reader" else ["vector"]
ids = torch.randint(1000, 20000, (2, 16))
inputs = ["input_ids", "attention_mask", "token_type_ids"]
axes = {k: {0: "batch", 1: "tokens"} for k in inputs} | {"rel": {0: "batch"}, "vector": {0: "batch"}, "span": {0: "batch", 1: "tokens"}}
axes = {k: v for k, v in axes.items() if k in [*inputs, *outputs]}
full, ready, small = f"{out}/{kind}.full.onnx", f"{out}/ready.onnx", f"{out}/{kind}.onnx"
torch.onnx.export(model, (ids, torch.ones_like(ids), torch.zeros_like(ids)), full, input_names=inputs, output_names=outputs, dynamic_axes=axes, opset_version=17, dynamo=False)
quant_pre_process(full, ready, skip_symbolic_shape=True)
# By channel the relevances stay twice as near to full precision (compare.py), for 0.1 MB.
quantize_dynamic(ready, ready, weight_type=QuantType.QInt8, per_channel=True)
# Weights in a file of their own are mapped: whoever loads them twice holds them once.
data = f"{small}.data"
if os.path.exists(data):
    os.remove(data)
onnx.save_model(onnx.load(ready), small, save_as_external_data=True, location=os.path.basename(data))
os.remove(ready)
tokenizer = Tokenizer.from_file(f"{BASE}/tokenizer.json")
tokenizer.no_truncation()  # the base cuts and pads at 128
tokenizer.no_padding()
tokenizer.save(f"{out}/tokenizer.json")
print({f: os.path.getsize(f"{out}/{f}") for f in sorted(os.listdir(out))})
