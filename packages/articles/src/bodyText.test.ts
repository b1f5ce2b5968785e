import { escapeHtml, type SafeHtml } from "@sotruong/core";
import { describe, expect, it } from "vitest";
import { bodyText, sanitizeBody } from "./index.js";

describe("bodyText", () => {
  it.each([
    ["<h2>Khai giảng</h2><p>Sáng <b>nay</b>,\n  lớp</p>", "Khai giảng\nSáng nay, lớp"],
    ["<p>một<br>hai</p>ba<div>bốn</div>năm", "một\nhai\nba\nbốn\nnăm"],
    ["<table><tr><td>Lớp</td><td>29</td></tr></table>", "Lớp\n29"],
    ["<ul><li>a<ul><li>b</li></ul></li></ul>", "a\nb"],
    ["<p>&nbsp;</p><p> 3&nbsp;lớp </p>", "3\u00a0lớp"],
    ['<p>a &lt;b&gt; &amp;amp; <img src="x" alt="1 > 0"> c</p>', "a <b> &amp; c"],
    ["<pre>một\n  hai</pre>", "một\nhai"],
    ["", ""],
  ])("%s", (html, text) => expect(bodyText(sanitizeBody(html))).toBe(text));

  it("reads what escapeHtml wrote", () => {
    expect(bodyText(escapeHtml(`a<b>"c"'d'&`))).toBe(`a<b>"c"'d'&`);
  });

  it("does not fail on a stored body with stray marks", () => {
    expect(bodyText("a < b <p x='" as SafeHtml)).toBe("a < b <p x='");
    expect(bodyText("&#x110000;&#xD800;" as SafeHtml)).toContain("&#x110000;");
  });
});
