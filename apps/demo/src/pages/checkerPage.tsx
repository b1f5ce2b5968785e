import { formatNumber } from "@sotruong/text";
import type {
  CheckedItem,
  CheckedKind,
  CheckedPart,
  CheckedText,
  Judgement,
} from "../content/checkText.js";
import { Layout } from "../parts/layout.js";
import type { PageFrame } from "../parts/pageFrame.js";

export const longestCheckedText = 20_000;

interface CheckerPageProperties {
  readonly frame: PageFrame;
  readonly text: string;
  /** What is wrong with what was sent. */
  readonly problem?: string;
  /** Absent before anything was sent. */
  readonly checked?: CheckedText;
}

const kindNames: Readonly<Record<CheckedKind, string>> = {
  figure: "Số liệu",
  reference: "Viện dẫn",
  date: "Ngày tháng",
};

const judgementNames: Readonly<Record<Judgement, string>> = {
  agrees: "Khớp",
  contradicts: "Không khớp",
  look: "Cần xem",
  read: "Đã đọc",
};

const sample =
  "Thực hiện Thông báo kết luận số 118-TB/TU ngày 12/01/2021, tính đến hết tháng 8 năm 2021, nhà trường mở được 15/24 lớp, đạt 62,5% kế hoạch; 1.351/2.668 học viên, đạt 60,5%.";

function Marked({ part }: { readonly part: CheckedPart }) {
  const { text, item, first } = part;
  if (item === undefined) return <>{text}</>;
  const id = first === true ? { id: item.id, tabindex: -1 } : {};
  return (
    <mark class={`found found-${item.judgement}`} {...id}>
      {text}
    </mark>
  );
}

function Entry({ item }: { readonly item: CheckedItem }) {
  return (
    <li>
      <span class={`judgement judgement-${item.judgement}`}>{judgementNames[item.judgement]}</span>{" "}
      {`${kindNames[item.kind]} `}
      <a href={`#${item.id}`}>{item.raw}</a>
      {item.messages.map((message) => (
        <p>{message}</p>
      ))}
    </li>
  );
}

function outcomeOf(items: readonly CheckedItem[]): string {
  if (items.length === 0) return "Không thấy số liệu, viện dẫn hay ngày tháng nào.";
  const count = (kind: CheckedKind) => items.filter((item) => item.kind === kind).length;
  const wrong = items.filter(({ judgement }) => judgement === "contradicts").length;
  const look = items.filter(({ judgement }) => judgement === "look").length;
  const found = `Thấy ${count("figure")} số liệu, ${count("reference")} viện dẫn, ${count("date")} ngày tháng.`;
  if (wrong + look === 0) return `${found} Không có chỗ nào trái nhau.`;
  const parts = [
    ...(wrong > 0 ? [`${wrong} chỗ không khớp`] : []),
    ...(look > 0 ? [`${look} chỗ cần xem`] : []),
  ];
  return `${found} Có ${parts.join(", ")}.`;
}

function Outcome({ checked }: { readonly checked: CheckedText }) {
  return (
    <section class="checker-part" aria-labelledby="ket-qua">
      <h2 id="ket-qua">Kết quả</h2>
      <p class="answer">{outcomeOf(checked.items)}</p>
      <ol class="checked-items">
        {checked.items.map((item) => (
          <Entry item={item} />
        ))}
      </ol>
      <h2 id="van-ban-da-soat">Văn bản đã soát</h2>
      <div class="checked-text">
        {checked.parts.map((part) => (
          <Marked part={part} />
        ))}
      </div>
    </section>
  );
}

/** A text is pasted, and comes back with what can be checked in it marked and judged; it works without a script. */
export function CheckerPage({ frame, text, problem, checked }: CheckerPageProperties) {
  return (
    <Layout frame={frame} title="Kiểm tra văn bản" canonicalPath="/kiem-tra">
      <div class="page-heading">
        <h1>Kiểm tra văn bản</h1>
        <p>
          Dán bài viết hoặc báo cáo vào ô dưới đây. Trang tính lại các tỷ lệ so với kế hoạch, đọc
          các văn bản được viện dẫn và ngày tháng, rồi chỉ ra chỗ cần xem lại. Văn bản không được
          lưu.
        </p>
      </div>
      {checked === undefined ? null : <Outcome checked={checked} />}
      <form class="checker-form" action="/kiem-tra" method="post">
        <label for="van-ban-can-soat">Văn bản cần soát</label>
        <textarea
          id="van-ban-can-soat"
          name="van-ban"
          rows={10}
          required={true}
          aria-describedby="gioi-han loi-van-ban"
          {...(problem === undefined ? {} : { "aria-invalid": "true" as const })}
        >
          {text}
        </textarea>
        <p class="quiet" id="gioi-han">{`Tối đa ${formatNumber(longestCheckedText)} ký tự.`}</p>
        <p class="problem" id="loi-van-ban" role="alert">
          {problem ?? ""}
        </p>
        <p>
          <button type="submit" class="button">
            Kiểm tra
          </button>
        </p>
      </form>
      {checked === undefined ? (
        <section class="checker-part" aria-labelledby="thu-ngay">
          <h2 id="thu-ngay">Thử ngay</h2>
          <p>{sample}</p>
          <form action="/kiem-tra" method="post">
            <input type="hidden" name="van-ban" value={sample} />
            <button type="submit" class="button">
              Kiểm tra câu này
            </button>
          </form>
        </section>
      ) : null}
    </Layout>
  );
}
