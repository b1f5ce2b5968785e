import { domainToASCII } from "node:url";
import { describeReceived, err, ok, type Result } from "@sotruong/core";

/** The one address that a mail goes to. */
export interface Recipient {
  /** As a mail server takes it: ASCII, an international domain in its `xn--` form. */
  readonly address: string;
}

const LONGEST_ADDRESS = 254;
const LONGEST_LOCAL_PART = 64;
const LONGEST_DOMAIN = 253;

// RFC 5321 allows more, among it what once routed mail through other hosts (`%`, `!`) and what needs quoting: no address
// that people are given has it, and each has been used to smuggle something past a filter.
const LOCAL_PART = /^[\w&'+=~-]+(?:\.[\w&'+=~-]+)*$/u;
const DOMAIN_LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/u;
const TOP_LABEL = /^(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})$/u;

function readDomain(written: string): string | undefined {
  // The conversion maps full-width letters and dots of other scripts; brackets of an IP literal make it fail.
  const domain = domainToASCII(written.normalize("NFC"));
  if (domain === "" || domain.length > LONGEST_DOMAIN) return undefined;
  const labels = domain.split(".");
  const top = labels.at(-1) ?? "";
  if (labels.length < 2 || !TOP_LABEL.test(top)) return undefined;
  return labels.every((label) => DOMAIN_LABEL.test(label)) ? domain : undefined;
}

/**
 * Reads exactly one mail address, strictly and as a string: no list, group, display name, quoted part, comment, IP literal
 * or control character, and nothing that is no string. The error is a Vietnamese sentence for the form.
 *
 * @example
 * ```ts
 * parseRecipient("lan@truong.example"); // => { ok: true, value: { address: "lan@truong.example" } }
 * parseRecipient("a@x.example, b@y.example").ok; // => false
 * parseRecipient({ address: "a@x.example" }).ok; // => false
 * ```
 */
export function parseRecipient(value: unknown): Result<Recipient, string> {
  const refusal = () =>
    err(`Cần đúng một địa chỉ thư, dạng ten@noi.vn, nhưng nhận được ${describeReceived(value)}.`);
  if (typeof value !== "string") return refusal();
  const text = value.length > LONGEST_ADDRESS * 2 ? value : value.trim();
  if (text === "") return err("Xin điền địa chỉ thư của người nhận.");
  if (text.length > LONGEST_ADDRESS) {
    return err(`Địa chỉ thư dài quá ${LONGEST_ADDRESS} ký tự.`);
  }
  const at = text.indexOf("@");
  const localPart = text.slice(0, at);
  if (at < 1 || localPart.length > LONGEST_LOCAL_PART || !LOCAL_PART.test(localPart)) {
    return refusal();
  }
  const written = text.slice(at + 1);
  // The conversion would cut a domain at these instead of refusing it.
  if (/[\s/\\?#:@%<>,;"()[\]]/u.test(written)) return refusal();
  const domain = readDomain(written);
  const address = `${localPart}@${domain}`;
  return domain === undefined || address.length > LONGEST_ADDRESS ? refusal() : ok({ address });
}
