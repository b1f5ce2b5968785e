import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const everything = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Looks for violations of all rules, or only of those that are named. */
export async function expectNoViolations(page: Page, rules?: readonly string[]): Promise<void> {
  const builder = new AxeBuilder({ page });
  const chosen = rules === undefined ? builder.withTags(everything) : builder.withRules([...rules]);
  const { violations } = await chosen.analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`),
  ).toEqual([]);
}

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const { content, window } = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    window: document.documentElement.clientWidth,
  }));
  expect(content).toBeLessThanOrEqual(window);
}

/** Looks for violations in light and dark, at 320 px and with text at 200 %, and for sideways scroll. */
export async function checkInAllModes(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  await expectNoViolations(page);
  // Nothing but colours differs in the dark.
  await page.emulateMedia({ colorScheme: "dark" });
  await expectNoViolations(page, ["color-contrast", "link-in-text-block"]);
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(page);
  await expectNoViolations(page);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = "200%";
  });
  await expectNoSidewaysScroll(page);
  await expectNoViolations(page);
  await page.setViewportSize({ width: 1280, height: 800 });
  await expectNoSidewaysScroll(page);
}
