// How each finder is scored: a labelled line becomes the keys that should be found, what was found becomes the same keys.
import { findCitations } from "@sotruong/citations";
import { findDates } from "@sotruong/dates";
import { findFigures } from "@sotruong/quotas/figures";

/** Two ways of writing one document number: no white space, one kind of dash and slash, no case. */
function sameCode(code) {
  return code
    .normalize("NFC")
    .replace(/\s/gu, "")
    .replace(/[\u2010-\u2015\u2212]/gu, "-")
    .replace(/[\u2044\u2215]/gu, "/")
    .toLowerCase();
}

function sameName(name) {
  return name.normalize("NFC").replace(/\s+/gu, " ").trim().toLowerCase();
}

function citationKey({ code, number, symbol, sign, name, form }) {
  if (form === "title" && name) return `title ${sameName(name)}`;
  if (code) return `code ${sameCode(code)}`;
  return `number ${number ?? ""} ${sameCode(symbol ?? sign ?? "")}`;
}

function citationAspects(wanted, found) {
  const aspects = [];
  if (wanted.type) aspects.push(["printed type", found?.type === wanted.type]);
  if (wanted.date) aspects.push(["date", found?.date === wanted.date]);
  return aspects;
}

const citations = {
  /** Keys may be optional: a finder may report them or not. */
  score({ text, expected, optional = [] }) {
    const results = findCitations(text);
    const found = results.map((citation) => ({ key: citationKey(citation), citation }));
    const free = optional.map(sameCode);
    const wanted = expected.map((each) => ({
      key: citationKey(each),
      group: each.form ?? "full",
      each,
    }));
    const left = [...found];
    const hits = wanted.map(({ key, group, each }) => {
      const index = left.findIndex((candidate) => candidate.key === key);
      const match = index === -1 ? undefined : left.splice(index, 1)[0];
      return {
        key,
        group,
        hit: match !== undefined,
        aspects: citationAspects(each, match?.citation),
      };
    });
    const extra = left
      .filter(
        ({ citation }) =>
          !free.some(
            (each) =>
              sameCode(citation.raw).includes(each) || each.includes(sameCode(citation.raw)),
          ),
      )
      .map(({ key, citation }) => ({ key, group: citation.form }));
    return { hits, extra };
  },
};

function lastDayOfYear(iso) {
  const year = /\d{4}/u.exec(iso ?? "")?.[0];
  return year && `${year}-12-31`;
}

const dates = {
  score({ text, iso, kind, yearFrom, expected }) {
    const reference = yearFrom === "page" ? lastDayOfYear(iso ?? expected?.[0]?.iso) : undefined;
    const found = findDates(text, reference ? { reference } : {});
    const labels = expected ?? (kind === undefined && iso === undefined ? [] : [{ iso, kind }]);
    const left = found.map((each) => each.iso);
    const hits = labels
      .filter((label) => label.iso !== null)
      .map((label) => {
        const index = left.indexOf(label.iso);
        if (index !== -1) left.splice(index, 1);
        return { key: label.iso, group: label.kind ?? "date", hit: index !== -1, aspects: [] };
      });
    const extra = left.filter((each) => each !== null).map((key) => ({ key, group: "date" }));
    return { hits, extra };
  },
};

const figureKey = ({ measure, actual, plan, percent }) =>
  [measure, actual ?? "-", plan ?? "-", percent ?? "-"].join(" ");

const figures = {
  score({ text, facts }) {
    const left = findFigures(text).map(figureKey);
    const hits = facts.map((fact) => {
      const key = figureKey(fact);
      const index = left.indexOf(key);
      if (index !== -1) left.splice(index, 1);
      return { key, group: fact.measure, hit: index !== -1, aspects: [] };
    });
    return { hits, extra: left.map((key) => ({ key, group: key.split(" ")[0] })) };
  },
};

export const SCORERS = { citations, dates, figures };
