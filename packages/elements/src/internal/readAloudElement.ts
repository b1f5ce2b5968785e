import { build, buildButton, buildStatus } from "./build.js";
import { chooseVoice, voicesOf } from "./chooseVoice.js";
import type { ElementSettings } from "./elementSettings.js";
import { highlightRange } from "./highlightRange.js";
import { readableSentences } from "./readableSentences.js";
import { createSpeaker, type Speaker, type SpeakerState } from "./speaker.js";
import { openShadow } from "./styles.js";

const STARTED = "sotruong-read-aloud";

/**
 * `<sotruong-read-aloud content="#article">`: “Đọc bài” with a Vietnamese voice of the device, sentence by sentence. It
 * says so where there is no such voice, and falls silent when the page is left or the element removed.
 */
export function readAloudElement({ labelsFor }: ElementSettings): CustomElementConstructor {
  return class extends HTMLElement {
    #connection = new AbortController();
    #speaker: Speaker | undefined;

    connectedCallback(): void {
      this.#connection = new AbortController();
      const { signal } = this.#connection;
      const document = this.ownerDocument;
      const view = document.defaultView;
      const labels = labelsFor(this);
      const speech = view?.speechSynthesis;
      // Asked now, the voices are there when the reader clicks: iPhones only speak within the click itself.
      speech?.getVoices();

      const status = buildStatus();
      const main = buildButton("read", labels.readAloud, () => void toggle());
      const stop = buildButton("stop", labels.stopReading, () => {
        this.#speaker?.stop();
        main.focus();
      });
      stop.hidden = true;

      const words: Readonly<Record<SpeakerState, string>> = {
        failed: labels.readingFailed,
        finished: labels.readingFinished,
        paused: labels.readingPaused,
        reading: labels.readingNow,
        stopped: labels.readingStopped,
      };
      const show = (state: SpeakerState) => {
        const busy = state === "reading" || state === "paused";
        main.textContent =
          state === "reading"
            ? labels.pauseReading
            : state === "paused"
              ? labels.resumeReading
              : labels.readAloud;
        stop.hidden = !busy;
        status.textContent = words[state];
      };
      const start = (voices: readonly SpeechSynthesisVoice[]) => {
        const voice = chooseVoice(voices);
        const root = document.querySelector(this.getAttribute("content") ?? "article, main");
        const sentences = root === null ? [] : readableSentences(root);
        if (speech === undefined || voice === undefined || sentences.length === 0) {
          status.textContent = voice === undefined ? labels.noVoice : labels.nothingToRead;
          return;
        }
        document.dispatchEvent(new CustomEvent(STARTED, { detail: this }));
        this.#speaker = createSpeaker(sentences, {
          speech,
          voice,
          rate: Number(this.getAttribute("rate")) || 1,
          onState: show,
          onSentence: (sentence) => highlightRange(document, sentence?.range),
        });
        this.#speaker.read();
      };
      const toggle = async () => {
        if (speech === undefined || typeof SpeechSynthesisUtterance !== "function") {
          status.textContent = labels.noSpeech;
          return;
        }
        const state = this.#speaker?.state();
        if (state === "reading") this.#speaker?.pause();
        else if (state === "paused") this.#speaker?.read();
        else {
          const known = speech.getVoices();
          if (known.length > 0) start(known);
          else {
            const voices = await voicesOf(speech);
            if (!signal.aborted) start(voices);
          }
        }
      };

      openShadow(this).replaceChildren(
        build("div", { part: "group", role: "group", "aria-label": labels.readAloud }, main, stop),
        build("slot"),
        status,
      );
      view?.addEventListener("pagehide", () => this.#speaker?.stop(), { signal });
      document.addEventListener(
        STARTED,
        (event) => {
          if ((event as CustomEvent).detail !== this) this.#speaker?.stop();
        },
        { signal },
      );
    }

    disconnectedCallback(): void {
      this.#speaker?.stop();
      this.#speaker = undefined;
      this.#connection.abort();
    }
  };
}
