import { parse } from "tldts";

const FOREIGN_DOTS = /[\u3002\uff0e\uff61\u2024\ufe52]/gu;
const SPACES_AT_A_MARK = / ?([.@:/]) ?/gu;
const BRACKETED_MARK = /[([{] ?(?:dot|cham|chấm|\.|at|@|a còng) ?[)\]}]/iu;
const SCHEME = /(?:https?|hxxps?|ftp|mailto|tel|sms|javascript|data|skype|zalo) ?:/iu;
const BETWEEN_NAMES = /[^\p{L}\p{N}.-]/u;

function holdsHost(text: string): boolean {
  return text.split(BETWEEN_NAMES).some((name) => {
    const { domain, isIcann, isIp } = parse(name);
    return isIp === true || (isIcann === true && domain !== null);
  });
}

/**
 * Whether a text holds a web or mail address, also one that is written to slip past: with full-width letters, spaces round
 * the dots, or `[.]`. Abbreviations such as `TP.HCM` and `GS.TS` end in no domain that exists and are none.
 */
export function holdsAddressOrLink(text: string): boolean {
  const plain = text.normalize("NFKC").replace(FOREIGN_DOTS, ".").replace(/\s+/gu, " ");
  return (
    /[@\\]|\/\//u.test(plain) ||
    SCHEME.test(plain) ||
    BRACKETED_MARK.test(plain) ||
    holdsHost(plain) ||
    holdsHost(plain.replace(SPACES_AT_A_MARK, "$1"))
  );
}
