import type { SafeHtml } from "@sotruong/core";
import { raw } from "hono/html";
import type { ClassState } from "../content/classState.js";
import type { LawOfClass } from "../content/lawOfClass.js";
import { Breadcrumb } from "../parts/breadcrumb.js";
import { Layout } from "../parts/layout.js";
import type { PageFrame } from "../parts/pageFrame.js";

interface ClassPageProperties {
  readonly frame: PageFrame;
  readonly address: string;
  readonly name: string;
  readonly state: { readonly name: ClassState; readonly label: string };
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  readonly steps: readonly {
    readonly label: string;
    readonly date: string;
    readonly day: string;
    readonly documents: readonly string[];
  }[];
  readonly law: LawOfClass;
  readonly timetable: { readonly table: SafeHtml; readonly length: string } | undefined;
  /** What the timetable goes round: holidays and the like. */
  readonly notes: readonly string[];
  readonly jsonLd: SafeHtml;
}

interface TimetableProperties extends Pick<ClassPageProperties, "address" | "timetable" | "notes"> {
  /** Whoever has the lessons in a calendar takes them back with the same file. */
  readonly stopped: boolean;
}

function Timetable({ address, timetable, notes, stopped }: TimetableProperties) {
  return (
    <section class="class-group" aria-labelledby="lich-hoc">
      <div class="section-heading">
        <h2 id="lich-hoc">Lịch học</h2>
        {timetable === undefined ? null : <span class="quiet">{timetable.length}</span>}
      </div>
      {timetable === undefined ? (
        <p>Lớp chưa có lịch học.</p>
      ) : (
        <>
          <p class="class-actions">
            <a class="button" href={`${address}.ics`} download>
              {stopped ? "Cập nhật lịch đã thêm" : "Thêm vào lịch"}
            </a>
            <a href={`${address}/in`}>In lịch học</a>
          </p>
          {notes.length === 0 ? null : (
            <ul class="class-notes quiet">
              {notes.map((note) => (
                <li>{note}</li>
              ))}
            </ul>
          )}
          <div class="register-frame timetable-frame">{raw(timetable.table)}</div>
        </>
      )}
    </section>
  );
}

function Law({ rules, findings }: LawOfClass) {
  if (rules.length + findings.length === 0) return null;
  return (
    <section class="class-group" aria-labelledby="quy-dinh">
      <div class="section-heading">
        <h2 id="quy-dinh">Quy định áp dụng</h2>
      </div>
      <p>
        {rules.length === 0
          ? "Chưa rõ quy định nào có hiệu lực vào ngày khai giảng."
          : `Có hiệu lực vào ngày khai giảng: ${rules.join("; ")}.`}
      </p>
      {findings.length === 0 ? null : (
        <ul class="class-notes">
          {findings.map((finding) => (
            <li>{finding}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

export function ClassPage(properties: ClassPageProperties) {
  const { frame, address, name, state, facts, steps, law, timetable, notes, jsonLd } = properties;
  return (
    <Layout frame={frame} title={name} canonicalPath={address} head={raw(jsonLd)}>
      <Breadcrumb
        places={[
          { address: "/", name: "Trang chủ" },
          { address: "/lop-hoc", name: "Lớp học" },
        ]}
      />
      <div class="page-heading">
        <h1>{name}</h1>
        <p>
          <span class={`state state-${state.name}`}>{state.label}</span>
        </p>
      </div>
      <dl class="class-facts">
        {facts.map((fact) => (
          <div>
            <dt>{fact.name}</dt>
            <dd>{fact.value}</dd>
          </div>
        ))}
      </dl>
      <section class="class-group" aria-labelledby="tien-trinh">
        <div class="section-heading">
          <h2 id="tien-trinh">Tiến trình và văn bản</h2>
        </div>
        <ol class="class-steps">
          {steps.map(({ label, date, day, documents }) => (
            <li>
              <time datetime={date}>{day}</time>
              <span class="step-name">{label}</span>
              {documents.map((document) => (
                <span class="quiet step-document">{document}</span>
              ))}
            </li>
          ))}
        </ol>
      </section>
      <Law rules={law.rules} findings={law.findings} />
      <Timetable
        address={address}
        timetable={timetable}
        notes={notes}
        stopped={state.name === "off"}
      />
    </Layout>
  );
}
