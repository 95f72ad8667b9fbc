"""A sound like speech, written and heard again: how much of it a listener can still follow.

The score is that of short-time intelligibility measures (Taal and others, 2011) in its simplest
form: how far the loudness of each band goes up and down in what was heard as in what was said, a
correlation between 0 and 1, silence and band limits left out.
"""

import wave
from itertools import pairwise
from typing import Any

import numpy as np

RATE = 16_000
SECONDS = 4
_FRAME = 400  # 25 ms
_BANDS = (250, 350, 500, 700, 1_000, 1_400, 2_000, 2_800, 4_000)


def spoken():
    """Syllables: tones with overtones that glide, each of another pitch and length."""
    chance = np.random.default_rng(12)
    parts: list[Any] = []
    while sum(len(it) for it in parts) < RATE * SECONDS:
        length = int(RATE * chance.uniform(0.12, 0.3))
        time = np.arange(length) / RATE
        begin, end = chance.uniform(110, 220, 2)
        pitch = np.cumsum(np.linspace(begin, end, length)) / RATE
        formants = chance.uniform((300, 900), (800, 2_600))
        tone = np.zeros(length)
        for n in range(1, 30):
            gain = sum(np.exp(-(((n * begin - it) / 250) ** 2)) for it in formants)
            tone += gain * np.sin(2 * np.pi * n * pitch)
        parts += [tone * np.sin(np.pi * time / time[-1]), np.zeros(int(RATE * 0.06))]
    whole = np.concatenate(parts)[: RATE * SECONDS]
    return 0.5 * whole / np.abs(whole).max()


def write(path, samples):
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes((samples * 32_767).astype("<i2").tobytes())


def _loudness(samples):
    """Of each band, frame by frame, in steps of loudness."""
    count = len(samples) // _FRAME
    frames = samples[: count * _FRAME].reshape(count, _FRAME) * np.hanning(_FRAME)
    power = np.abs(np.fft.rfft(frames, 512)) ** 2
    at = np.fft.rfftfreq(512, 1 / RATE)
    bands = [power[:, (at >= low) & (at < high)].sum(1) for low, high in pairwise(_BANDS)]
    return np.sqrt(np.array(bands))


def followed(said, heard):
    """The score of what was heard, wherever in the loop of what was said it begins."""
    ours, theirs = _loudness(np.tile(said, 3)), _loudness(heard)
    length = theirs.shape[1]
    best = 0.0
    for at in range(len(said) // _FRAME):
        part = ours[:, at : at + length]
        rows = [
            float(np.corrcoef(one, other)[0, 1])
            for one, other in zip(part, theirs, strict=True)
            if one.std() > 0 and other.std() > 0
        ]
        best = max(best, sum(rows) / len(_BANDS[1:]) if rows else 0.0)
    return best
