import type { Finding, Provenance, Validity } from "@sotruong/core";

/** How an official document is laid out on A4; sizes of letters in points, distances in millimetres. */
export interface DocumentLayout extends Validity, Provenance {
  /** The rule that it follows. */
  readonly basis: string;
  readonly margins: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  readonly sizes: {
    /** National name, or name of the Party. */
    readonly heading: number;
    /** The motto under the national name; unused for the Party. */
    readonly motto: number;
    readonly issuer: number;
    readonly number: number;
    readonly placeAndDate: number;
    readonly type: number;
    readonly subject: number;
    /** The subject of a letter without a type, under its number. */
    readonly letterSubject: number;
    readonly body: number;
    readonly recipientsTitle: number;
    readonly recipients: number;
  };
  readonly lineHeight: number;
  readonly firstLineIndent: number;
  /** Between “Số” and the number. */
  readonly numberColon: boolean;
  /** A star under the issuer. */
  readonly star: boolean;
  readonly boldPost: boolean;
  /** What the layout sets without a sure source: a person should look before a document is issued. */
  readonly unsure: readonly Finding[];
}
