import { describe, expect, it } from "vitest";
import { formatTimetable, type TimetableEntry } from "./index.js";

const entry: TimetableEntry = {
  id: "a-1",
  date: "2026-04-20",
  halfDay: "morning",
  firstPeriod: 1,
  periods: 5,
  title: "Xây dựng Đảng <b>",
};

describe("formatTimetable", () => {
  it("groups the rows by day, in order, and leaves out columns without content", () => {
    const table = formatTimetable(
      [{ ...entry, id: "a-2", halfDay: "afternoon", periods: 1, room: "A1" }, entry],
      { caption: "Lịch học lớp 1" },
    );
    expect(table).toBe(
      [
        '<table class="timetable"><caption>Lịch học lớp 1</caption><thead><tr>',
        '<th scope="col">Ngày</th><th scope="col">Buổi</th><th scope="col">Tiết</th>',
        '<th scope="col">Nội dung</th><th scope="col">Nơi học</th></tr></thead><tbody>',
        '<tr><th scope="rowgroup" rowspan="2">Thứ Hai, 20/4/2026</th>',
        '<td data-label="Buổi">Sáng</td><td data-label="Tiết">1-5</td>',
        '<td data-label="Nội dung">Xây dựng Đảng &lt;b&gt;</td><td data-label="Nơi học"></td></tr>',
        '<tr><td data-label="Buổi">Chiều</td><td data-label="Tiết">1</td>',
        '<td data-label="Nội dung">Xây dựng Đảng &lt;b&gt;</td><td data-label="Nơi học">A1</td></tr>',
        "</tbody></table>",
      ].join(""),
    );
  });

  it("writes the times of the clock where the school's are given", () => {
    const morning = [7, 8, 9, 10, 11].map((hour) => ({
      startsAt: `${String(hour).padStart(2, "0")}:00`,
      endsAt: `${String(hour).padStart(2, "0")}:45`,
    }));
    expect(formatTimetable([entry], { caption: "Lịch", periodTimes: { morning } })).toContain(
      '<td data-label="Giờ">07:00-11:45</td>',
    );
  });
});
