#!/usr/bin/env python3
"""Makes takes whose truth is known exactly, from Debian's voices (flite, festival) and sox.

    make_takes.py FOLDER [--quick]

FOLDER gets one 48 kHz mono WAV a take and truth.json: a list of takes, each with its file, its script and what is true of it. Only this
generator is kept; the sound is made anew for each run. Without flite, sox or festival the takes that need them are left out, and truth.json
says so under "missing".
"""
import array
import json
import math
import os
import random
import shutil
import struct
import subprocess
import sys
import wave

RATE = 48000
SCRIPT = [
    "Hi, I am Maya Reed, a backend engineer with seven years in online travel.",
    "On holiday weekends my booking service answers nine hundred requests a second without a single lost order.",
    "I write the contract first, so every partner team builds against one meaning.",
    "When a client retries, an idempotency key lets us charge the customer only once.",
    "When something breaks, one trace id takes me from complaint to cause in minutes.",
    "I build this with Spring Boot and Kubernetes, and I carry the pager for it.",
    "Now I want to own your core services, from the first draft to the night shift.",
]
OTHER = [
    "The garden behind the old house was full of roses that nobody had cut for years.",
    "Every morning the children walked down to the river and threw flat stones across the water.",
    "My grandfather used to say that a boat without a name would never come home again.",
    "In winter the snow covered the roof of the barn, and the horses stood close together.",
    "We ate bread with butter and drank hot milk beside the fire until it was dark outside.",
]
VOICES = ["flite:slt", "flite:rms", "flite:awb", "flite:kal16", "festival:cmu_us_slt_arctic_hts"]


def words_of(sentences):
    return " ".join(sentences).split()


def read(path):
    with wave.open(path, "rb") as sound:
        assert sound.getframerate() == RATE and sound.getnchannels() == 1 and sound.getsampwidth() == 2
        return array.array("h", sound.readframes(sound.getnframes()))


def write(path, samples):
    with wave.open(path, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(RATE)
        sound.writeframes(samples.tobytes())


class Maker:
    def __init__(self, folder):
        self.folder = folder
        self.cache = os.path.join(folder, "parts")
        os.makedirs(self.cache, exist_ok=True)
        self.takes = []
        self.spoken = {}

    def speak(self, voice, text, stretch=1.0):
        """The sound of a text, without silence at its ends."""
        key = (voice, text, stretch)
        if key in self.spoken:
            return self.spoken[key]
        raw = os.path.join(self.cache, f"raw{len(self.spoken)}.wav")
        out = os.path.join(self.cache, f"part{len(self.spoken)}.wav")
        system, name = voice.split(":")
        if system == "flite":
            subprocess.run(["flite", "-voice", name, "--setf", f"duration_stretch={stretch}", "-t", text, "-o", raw], check=True)
        else:
            subprocess.run(["text2wave", "-eval", f"(voice_{name})", "-eval", f"(Parameter.set 'Duration_Stretch {stretch})", "-o", raw],
                           input=text.encode(), check=True, stderr=subprocess.DEVNULL)
        subprocess.run(["sox", raw, "-r", str(RATE), "-c", "1", "-b", "16", out, "norm", "-6", "silence", "1", "0.01", "0.3%", "reverse",
                        "silence", "1", "0.01", "0.3%", "reverse"], check=True, stderr=subprocess.DEVNULL)
        self.spoken[key] = read(out)
        return self.spoken[key]

    @staticmethod
    def silence(seconds, seed=1):
        """A quiet room: noise of a few bits."""
        generator = random.Random(seed)
        return array.array("h", (generator.randint(-3, 3) for _ in range(int(seconds * RATE))))

    def add(self, name, samples, **truth):
        path = os.path.join(self.folder, name + ".wav")
        write(path, samples)
        truth.setdefault("script", " ".join(SCRIPT))
        self.takes.append({"name": name, "file": path, "durationSeconds": len(samples) / RATE, **truth})

    def sentences(self, voice, sentences, gap=0.5, stretch=1.0):
        """Sentences with a gap between, and where each begins and ends."""
        sound = self.silence(0.4)
        spans = []
        for index, sentence in enumerate(sentences):
            if index > 0:
                sound.extend(self.silence(gap, index))
            start = len(sound) / RATE
            sound.extend(self.speak(voice, sentence, stretch))
            spans.append((start, len(sound) / RATE))
        sound.extend(self.silence(0.6, 99))
        return sound, spans

    def clean(self, voice, stretch=1.0, tag=""):
        sound, spans = self.sentences(voice, SCRIPT, 0.5, stretch)
        span = spans[-1][1] - spans[0][0]
        self.add(f"clean-{tag or voice.split(':')[1]}", sound, kind="clean", voice=voice, spanSeconds=span,
                 wordsPerMinute=len(words_of(SCRIPT)) * 60 / span,
                 pauses=[[spans[i][1], spans[i + 1][0]] for i in range(len(spans) - 1)])

    def skips(self, voice, seed):
        """Five words left out, none of them one of two equal neighbours."""
        generator = random.Random(seed)
        words = words_of(SCRIPT)
        ends = set()
        position = 0
        for sentence in SCRIPT:
            position += len(sentence.split())
            ends.add(position - 1)
        inner = [i for i in range(2, len(words) - 2) if i not in ends and i - 1 not in ends and len(words[i].strip(",.")) >= 4]
        chosen = []
        while len(chosen) < 5:
            candidate = generator.choice(inner)
            if all(abs(candidate - other) > 4 for other in chosen):
                chosen.append(candidate)
        sentences, position = [], 0
        for sentence in SCRIPT:
            kept = [w for i, w in enumerate(sentence.split()) if position + i not in chosen]
            position += len(sentence.split())
            sentences.append(" ".join(kept))
        sound, _ = self.sentences(voice, sentences)
        self.add(f"skips-{voice.split(':')[1]}-{seed}", sound, kind="skips", voice=voice, skipped=sorted(chosen))

    def fillers(self, voice, seed):
        """Six hesitations between words, each a sound of its own with a short breath around it."""
        generator = random.Random(seed)
        sound = self.silence(0.4)
        truth = []
        places = generator.sample(range(len(SCRIPT)), 6)
        for index, sentence in enumerate(SCRIPT):
            if index > 0:
                sound.extend(self.silence(0.5, index))
            words = sentence.split()
            if index not in places:
                sound.extend(self.speak(voice, sentence))
                continue
            cut = generator.randint(3, len(words) - 3)
            filler = generator.choice(["um", "uh"])
            sound.extend(self.speak(voice, " ".join(words[:cut])))
            sound.extend(self.silence(0.12))
            truth.append({"word": filler, "at": len(sound) / RATE})
            sound.extend(self.speak(voice, filler + "."))
            sound.extend(self.silence(0.12))
            sound.extend(self.speak(voice, " ".join(words[cut:])))
        sound.extend(self.silence(0.6))
        self.add(f"fillers-{voice.split(':')[1]}-{seed}", sound, kind="fillers", voice=voice, fillers=truth)

    def pauses(self, voice, seed):
        """Three silences inside phrases, one of them a stumble."""
        generator = random.Random(seed)
        sound = self.silence(0.4)
        truth = []
        places = dict(zip(generator.sample(range(len(SCRIPT)), 3), (0.4, 0.8, 1.5)))
        for index, sentence in enumerate(SCRIPT):
            if index > 0:
                start = len(sound) / RATE
                sound.extend(self.silence(0.5, index))
                truth.append([start, len(sound) / RATE, "after-sentence"])
            words = sentence.split()
            cut = generator.randint(3, len(words) - 3)
            sound.extend(self.speak(voice, " ".join(words[:cut]) if index in places else sentence))
            if index in places:
                start = len(sound) / RATE
                sound.extend(self.silence(places[index], index))
                truth.append([start, len(sound) / RATE, "inside-phrase"])
                sound.extend(self.speak(voice, " ".join(words[cut:])))
        sound.extend(self.silence(0.6))
        self.add(f"pauses-{voice.split(':')[1]}-{seed}", sound, kind="pauses", voice=voice, pauses=truth)

    def emphasis(self, voice, flat):
        """Three words said louder, higher and slower, after a short silence; or, for the twin, like all others."""
        targets = {2: "contract", 3: "once", 4: "trace"}
        sound = self.silence(0.4)
        for index, sentence in enumerate(SCRIPT):
            if index > 0:
                sound.extend(self.silence(0.5, index))
            word = targets.get(index)
            if word is None or flat:
                sound.extend(self.speak(voice, sentence))
                continue
            words = sentence.split()
            at = next(i for i, w in enumerate(words) if w.strip(".,") == word)
            sound.extend(self.speak(voice, " ".join(words[:at])))
            sound.extend(self.silence(0.35))
            sound.extend(self.stressed(voice, words[at].strip(".,")))
            if at + 1 < len(words):
                sound.extend(self.silence(0.05))
                sound.extend(self.speak(voice, " ".join(words[at + 1:])))
        sound.extend(self.silence(0.6))
        all_words = [w.strip(".,") for w in words_of(SCRIPT)]
        marked = " ".join(SCRIPT).replace("contract", "**contract**").replace("only once", "only **once**").replace("trace", "**trace**")
        self.add(f"emphasis-{voice.split(':')[1]}{'-flat' if flat else ''}", sound, kind="flat" if flat else "emphasis", voice=voice,
                 script=marked, emphasis=[all_words.index(w) for w in targets.values()])

    def stressed(self, voice, word):
        plain = os.path.join(self.cache, "word.wav")
        loud = os.path.join(self.cache, "stressed.wav")
        write(plain, self.speak(voice, word))
        subprocess.run(["sox", plain, loud, "gain", "-6", "pitch", "450", "tempo", "-s", "0.75", "gain", "9"], check=True,
                       stderr=subprocess.DEVNULL)
        return read(loud)

    def repeats(self, voice):
        sentences = list(SCRIPT)
        sentences[2] = "I write the contract I write the contract first, so every partner team builds against one meaning."
        sound, _ = self.sentences(voice, sentences)
        start = len(words_of(SCRIPT[:2]))
        self.add(f"repeats-{voice.split(':')[1]}", sound, kind="repeats", voice=voice, repeated=list(range(start, start + 4)))

    def endings(self, voice):
        """One sentence that fades away at its end, and a recording that is cut in its last word."""
        sound, spans = self.sentences(voice, SCRIPT)
        first, last = int((spans[3][1] - 0.55) * RATE), int(spans[3][1] * RATE)
        for index in range(first, last):
            share = min(1.0, (index - first) / (0.12 * RATE))
            sound[index] = int(sound[index] * 10 ** (-22 * share / 20))
        self.add(f"trailing-{voice.split(':')[1]}", sound, kind="trailing", voice=voice, trailing=3)
        sound, spans = self.sentences(voice, SCRIPT)
        self.add(f"cut-{voice.split(':')[1]}", sound[: int((spans[-1][1] - 0.18) * RATE)], kind="cut", voice=voice)

    def spoilt(self, voice):
        sound, _ = self.sentences(voice, SCRIPT)
        name = voice.split(":")[1]
        speech = sorted(sum(s * s for s in sound[i:i + 480]) / 480 for i in range(0, len(sound) - 480, 480))
        level = math.sqrt(speech[int(len(speech) * 0.9)])
        generator = random.Random(5)
        for snr in (20, 10, 5):
            spread = level * 10 ** (-snr / 20)
            noisy = array.array("h", (max(-32768, min(32767, int(s + generator.gauss(0, spread)))) for s in sound))
            self.add(f"noise{snr}-{name}", noisy, kind="noise" if snr < 20 else "slight-noise", voice=voice)
        self.add(f"clipped-{name}", array.array("h", (max(-32768, min(32767, s * 12)) for s in sound)), kind="clipping", voice=voice)
        half = array.array("h", (max(-12000, min(12000, s * 5)) for s in sound))
        self.add(f"clipped-below-{name}", half, kind="clipping", voice=voice)
        self.add(f"quiet-{name}", array.array("h", (int(s * 0.004) for s in sound)), kind="quiet", voice=voice)
        self.add(f"soft-{name}", array.array("h", (int(s * 0.06) for s in sound)), kind="soft", voice=voice)

    def strangers(self, voice):
        sound, _ = self.sentences(voice, OTHER)
        self.add(f"other-{voice.split(':')[1]}", sound, kind="other-text", voice=voice)
        if voice == VOICES[0]:
            self.add("silence", self.silence(10), kind="silence")
            self.add("digital-silence", array.array("h", bytes(RATE * 20)), kind="silence")
            sound, _ = self.sentences(voice, SCRIPT[:3])
            self.add("broken-off", sound, kind="broken-off", voice=voice, saidWords=len(words_of(SCRIPT[:3])))


def make(folder, quick):
    maker = Maker(folder)
    missing = [tool for tool in ("flite", "sox", "text2wave") if shutil.which(tool) is None]
    voices = [v for v in VOICES if not (v.startswith("festival") and "text2wave" in missing)]
    if "flite" in missing or "sox" in missing:
        voices = []
    for number, voice in enumerate(voices):
        if quick and number not in (0, 3):
            continue
        maker.skips(voice, 11 + number)
        maker.fillers(voice, 21 + number)
        if quick and number != 0:
            continue
        maker.clean(voice)
        if not quick:
            maker.skips(voice, 31 + number)
        maker.pauses(voice, 41 + number)
        maker.emphasis(voice, flat=False)
        maker.emphasis(voice, flat=True)
        maker.repeats(voice)
        maker.endings(voice)
        maker.strangers(voice)
        if number == 0:
            maker.spoilt(voice)
            maker.clean(voice, 0.8, "fast")
            if not quick:
                maker.clean(voice, 1.3, "slow")
    with open(os.path.join(folder, "truth.json"), "w", encoding="utf-8") as out:
        json.dump({"takes": maker.takes, "missing": missing}, out, indent=1)


if __name__ == "__main__":
    os.makedirs(sys.argv[1], exist_ok=True)
    make(sys.argv[1], "--quick" in sys.argv[2:])
