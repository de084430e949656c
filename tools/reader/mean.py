"""The mean of several sets of a network's weights, which are of one training or go on from one another.

    python mean.py reader.pt further.pt out.pt
"""
import sys
import torch

*files, out = sys.argv[1:]
sets = [torch.load(file) for file in files]
torch.save({name: sum(each[name].float() for each in sets) / len(sets) if value.is_floating_point() else value for name, value in sets[0].items()}, out)
