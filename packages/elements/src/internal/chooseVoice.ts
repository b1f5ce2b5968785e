const VIETNAMESE = /^vi(?:[-_]|$)/iu;

/**
 * A Vietnamese voice, rather one that speaks on the device: others send the text to a server of their maker. None where
 * the device has none; a voice of another language would read syllables nobody understands.
 */
export function chooseVoice(
  voices: readonly SpeechSynthesisVoice[],
): SpeechSynthesisVoice | undefined {
  const fitting = voices.filter(({ lang }) => VIETNAMESE.test(lang));
  return (
    fitting.find((voice) => voice.localService && voice.default) ??
    fitting.find(({ localService }) => localService) ??
    fitting[0]
  );
}

/** The voices of the device; many browsers only know them a while after they were first asked. */
export async function voicesOf(
  speech: SpeechSynthesis,
  limit = 1500,
): Promise<readonly SpeechSynthesisVoice[]> {
  const voices = speech.getVoices();
  if (voices.length > 0) return voices;
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, limit);
    speech.addEventListener?.(
      "voiceschanged",
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });
  return speech.getVoices();
}
