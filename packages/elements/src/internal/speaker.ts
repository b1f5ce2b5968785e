import type { ReadableSentence } from "./readableSentences.js";

/** What the reading of a page is doing. */
export type SpeakerState = "failed" | "finished" | "paused" | "reading" | "stopped";

/** Reads sentences one after another. */
export interface Speaker {
  readonly read: () => void;
  readonly pause: () => void;
  readonly stop: () => void;
  readonly state: () => SpeakerState;
}

/** What a speaker speaks with. */
export interface SpeakerParts {
  readonly speech: SpeechSynthesis;
  readonly voice: SpeechSynthesisVoice;
  readonly rate: number;
  readonly onState: (state: SpeakerState) => void;
  readonly onSentence: (sentence: ReadableSentence | undefined) => void;
}

/**
 * Pausing cancels and keeps the place: the pause of the browsers is deaf on Android and forgets itself elsewhere. Reading
 * on begins with the sentence that was cut off.
 */
export function createSpeaker(
  sentences: readonly ReadableSentence[],
  { speech, voice, rate, onState, onSentence }: SpeakerParts,
): Speaker {
  let state: SpeakerState = "stopped";
  let at = 0;
  // Held here, or some browsers collect the utterance before it ends, and its end is never heard of.
  let utterance: SpeechSynthesisUtterance | undefined;

  const become = (next: SpeakerState) => {
    state = next;
    if (next !== "reading" && next !== "paused") {
      at = 0;
      onSentence(undefined);
    }
    onState(next);
  };
  const cancel = () => {
    if (utterance === undefined) return;
    utterance = undefined;
    speech.cancel();
  };
  const speakNext = () => {
    const sentence = sentences[at];
    if (sentence === undefined) {
      utterance = undefined;
      become("finished");
      return;
    }
    const current = new SpeechSynthesisUtterance(sentence.text);
    utterance = current;
    current.voice = voice;
    current.lang = voice.lang;
    current.rate = rate;
    current.onend = () => {
      if (utterance !== current) return;
      at += 1;
      speakNext();
    };
    current.onerror = () => {
      if (utterance !== current) return;
      utterance = undefined;
      become("failed");
    };
    onSentence(sentence);
    speech.speak(current);
  };

  return {
    state: () => state,
    read() {
      if (state === "reading") return;
      // What another part of the page left in the queue would be read first.
      speech.cancel();
      become("reading");
      speakNext();
    },
    pause() {
      if (state !== "reading") return;
      cancel();
      become("paused");
    },
    stop() {
      cancel();
      if (state === "reading" || state === "paused") become("stopped");
    },
  };
}
