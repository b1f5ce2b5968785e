type System = "state" | "party" | "other";

interface IssuerSign {
  readonly system: System;
  /** The body, where the letters name one body only. */
  readonly name?: string;
}

const STATE =
  "CTN HĐBT HĐNN TTg PTT TANDTC HĐTP VKSNDTC VKSTC KTNN VPQH VPCTN VPCP CP HĐBCQG BQP BCA BNG BNV BTP BTC BCT BXD BKHCN BKH&CN BGDĐT BGD&ĐT BGDDT BGDdT BGD BGD-ĐT BYT BVHTTDL BVHTT&DL BVHTT BNNMT BNN&MT BDTTG NHNN TTCP BKHĐT BKH&ĐT BKH BGTVT GTVT BTNMT BTN&MT BNNPTNT BNN&PTNT BNN LĐTBXH BLĐTBXH BLĐTB&XH BLĐ BTTTT BTT&TT UBDT BTCCBCP BBCVT BTS BCN BTM BKHCNMT TTNN NV LB BHXH BHXHVN TCHQ TCTK KBNN HVHCQG HĐND UBND UBND UB UBHC VPUBND HĐNDUBND SNV STP STC SCT SXD SKHCN SVHTTDL SVHTT SDL SGDĐT SGD&ĐT SGDDT SGD SYT TTT SNgV SDTTG SKHĐT SKH&ĐT SGTVT STNMT SNNPTNT SNN SLĐTBXH STTTT BDT CAT BCHQS TAND TA VKSND VKS PNV PTP PTCKH PGDĐT PGD&ĐT PGD PTNMT HĐGDQPAN HĐTĐKT HDBT HDND BTĐKT THA CTHADS TCTHADS TANDTC-VKSNDTC UBTP";
const PARTY =
  "TW T.Ư TƯ T.W HNTW VPTW BTCTW UBKTTW BTGTW BTTVHTW BKGTW BDVTW BTGDVTW BNCTW BKTTW BCSCLTW BĐNTW HVCTQG HVCTQGHCM HVCT-HCQG HĐLLTW QUTW ĐUCATW ĐUK BCSĐ BCS ĐUCP ĐUQH BCĐTW TU VPTU BTCTU UBKTTU BTGTU BDVTU BTGDVTU BNCTU HU ThU THU TXU QU VPHU BTCHU UBKTHU BTGHU BDVHU ĐU CB CTB UBKT ĐH TTCT ĐUUBND ĐUQS ĐUCA ĐUXH TTBDCT BBVCSSKTW";
const OTHER =
  "MTTW MTTQ UBMTTQ TLĐ LĐLĐ CĐCS TWĐTN TĐTN ĐTN TĐ TWHSV HĐĐTW ĐCT HLHPN HPN HND HNDTW CCB HCCB HCTĐ LMHTX BCĐ HĐTS HĐQT";

/** Central bodies whose letters name exactly one body, whenever the document was issued. */
const NAMES: Readonly<Record<string, string>> = {
  TTG: "Thủ tướng Chính phủ",
  CTN: "Chủ tịch nước",
  HĐBT: "Hội đồng Bộ trưởng",
  HDBT: "Hội đồng Bộ trưởng",
  HĐNN: "Hội đồng Nhà nước",
};

let signs: Map<string, IssuerSign> | undefined;

function build(): Map<string, IssuerSign> {
  const map = new Map<string, IssuerSign>();
  for (const [system, list] of [
    ["state", STATE],
    ["party", PARTY],
    ["other", OTHER],
  ] as const) {
    for (const sign of list.split(" ")) {
      const key = sign.toUpperCase();
      const name = NAMES[key];
      if (!map.has(key)) map.set(key, name === undefined ? { system } : { system, name });
    }
  }
  return map;
}

/** What a sign's group of letters says about the issuer; unknown letters say nothing. */
export function issuerSign(group: string): IssuerSign | undefined {
  signs ??= build();
  return signs.get(group) ?? signs.get(group.toUpperCase());
}
