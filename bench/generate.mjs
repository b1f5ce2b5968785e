// Varied data with a fixed seed: every run measures the same, and no contender can live off one repeated input.

/** A small random source (mulberry32), returning numbers in [0, 1). */
export function randomSource(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function pick(random, list) {
  return list[Math.floor(random() * list.length)];
}

export function whole(random, from, to) {
  return from + Math.floor(random() * (to - from + 1));
}

export function times(count, make) {
  return Array.from({ length: count }, (_, index) => make(index));
}

/** Civil dates from 1900 to 2199, each a day that exists. */
export function civilDates(count, seed = 1) {
  const random = randomSource(seed);
  const first = Date.UTC(1900, 1, 1);
  const days = 109_000;
  return times(count, () =>
    new Date(first + whole(random, 0, days) * 86_400_000).toISOString().slice(0, 10),
  );
}

/** Instants from 2000 to 2030. */
export function instants(count, seed = 2) {
  const random = randomSource(seed);
  return times(count, () => new Date(Date.UTC(2000, 0, 1) + whole(random, 0, 946_000_000) * 1000));
}

const TITLE_WORDS =
  "khai giảng lớp bồi dưỡng cập nhật kiến thức cho cán bộ lãnh đạo quản lý cấp xã năm học đảng bộ phòng QLĐT&NCKH chuyên đề quý đường Đoàn ủy tọa đàm nghiên cứu thực tế Trường Chính trị tỉnh tổng kết công tác thi đua khen thưởng".split(
    " ",
  );

/** Article titles of about sixty characters. */
export function titles(count, seed = 3) {
  const random = randomSource(seed);
  return times(count, () => {
    const words = times(whole(random, 9, 15), () => pick(random, TITLE_WORDS));
    if (random() < 0.3)
      words.push(`${whole(random, 1, 28)}/${whole(random, 1, 12)}/${whole(random, 2015, 2026)}`);
    return words.join(" ");
  });
}

export function integers(count, seed = 4) {
  const random = randomSource(seed);
  return times(count, () => Math.floor(10 ** (1 + random() * 11)));
}

const STATE = ["NĐ-CP", "QĐ-TTg", "TT-BNV", "QĐ-UBND", "NQ-HĐND", "TT-BTC"];
const PARTY = ["QĐ/TW", "NQ/TU", "KL/TW", "CT/TW", "HD/BTCTW", "TB/TU"];
const TYPES = {
  NĐ: "Nghị định",
  QĐ: "Quyết định",
  TT: "Thông tư",
  NQ: "Nghị quyết",
  KL: "Kết luận",
  CT: "Chỉ thị",
  HD: "Hướng dẫn",
  TB: "Thông báo",
};

function reference(random) {
  const date = ` ngày ${whole(random, 1, 28)}/${whole(random, 1, 12)}/${whole(random, 2010, 2026)}`;
  const isParty = random() < 0.4;
  const sign = pick(random, isParty ? PARTY : STATE);
  const type = TYPES[sign.split(/[-/]/u)[0]];
  const number = whole(random, 1, 4000);
  const code = isParty
    ? `${number}-${sign}`
    : `${number}/${random() < 0.6 ? `${whole(random, 2010, 2026)}/` : ""}${sign}`;
  return `${type}${random() < 0.8 ? " số" : ""} ${code}${random() < 0.6 ? date : ""}`;
}

/** Vietnamese prose with document references, dates and figures, in all `size` bytes of UTF-8. */
export function vietnameseText(size, seed = 5) {
  const random = randomSource(seed);
  const parts = [];
  for (let bytes = 0; bytes < size; ) {
    const sentence = [];
    for (let words = whole(random, 12, 35); words > 0; words -= 1)
      sentence.push(pick(random, TITLE_WORDS));
    if (random() < 0.35) sentence.splice(whole(random, 2, 9), 0, `theo ${reference(random)}`);
    if (random() < 0.2)
      sentence.push(`đạt ${whole(random, 40, 99)},${whole(random, 0, 9)}% kế hoạch`);
    const text = `${sentence.join(" ")}.${random() < 0.2 ? "\n\n" : " "}`;
    parts.push(text);
    bytes += Buffer.byteLength(text);
  }
  return parts.join("");
}

const OPINION_WORDS =
  "the court held that plaintiff failed to state a claim under which relief could be granted because statute requires notice and opportunity to be heard before final judgment we review de novo the district court's order viewing evidence in light most favorable to the nonmoving party appellant argues however this contention is without merit Congress intended section to provide remedy where employer discriminates on basis of disability regulations promulgated by Secretary".split(
    " ",
  );
const REPORTERS = ["U.S.", "F.2d", "F.3d", "S. Ct.", "F. Supp. 2d", "N.E.2d", "Cal. App. 4th"];
const PARTIES = ["Jones", "United States", "Board of Education", "Brown", "City of Richmond"];
const COURTS = ["", "9th Cir. ", "2d Cir. ", "D.C. Cir. ", "S.D.N.Y. "];

function englishCitation(random) {
  const kind = random();
  const volume = whole(random, 1, 600);
  const page = whole(random, 1, 1200);
  const year = whole(random, 1890, 2020);
  if (kind < 0.45)
    return `Smith v. ${pick(random, PARTIES)}, ${volume} ${pick(random, REPORTERS)} ${page}, ${page + whole(random, 1, 20)} (${pick(random, COURTS)}${year})`;
  if (kind < 0.6)
    return `${volume} U.S. ${page}, ${whole(random, 60, 140)} S. Ct. ${whole(random, 1, 3000)} (${year})`;
  if (kind < 0.78)
    return `${whole(random, 1, 50)} U.S.C. § ${whole(random, 1, 9000)}(${pick(random, ["a", "b", "c"])})(${whole(random, 1, 9)})`;
  if (kind < 0.86)
    return `${whole(random, 1, 50)} C.F.R. § ${whole(random, 1, 1900)}.${whole(random, 1, 40)}`;
  if (kind < 0.92) return `Pub. L. No. ${whole(random, 90, 116)}-${whole(random, 1, 400)}`;
  return `Id. at ${page}`;
}

/** An English court opinion, set in lines as courts publish it, about as dense in citations as {@link vietnameseText}. */
export function englishOpinion(size, seed = 6) {
  const random = randomSource(seed);
  const parts = [];
  let column = 0;
  let bytes = 0;
  function put(word) {
    const text = column === 0 || column + word.length < 72 ? word : `\n  ${word}`;
    column = text === word ? column + word.length + 1 : word.length + 3;
    parts.push(text);
    bytes += Buffer.byteLength(text) + 1;
  }
  while (bytes < size) {
    const sentence = times(whole(random, 12, 35), () => pick(random, OPINION_WORDS));
    if (random() < 0.34) sentence.push("see", ...englishCitation(random).split(" "));
    if (random() < 0.1) sentence.push(`[${whole(random, 1, 90)}]`);
    sentence.push(`${sentence.pop()}.`);
    for (const word of sentence) put(word);
    if (random() < 0.1) {
      parts.push("\n\n    ");
      column = 0;
    }
  }
  return parts.join(" ");
}
