interface Refusal {
  readonly message?: string;
  readonly fields?: Readonly<Record<string, string>>;
}

const UNREACHABLE = "Không nối được với máy chủ của trang. Xin thử lại sau ít phút.";

function show(form: HTMLFormElement, status: Element, refusal: Refusal): void {
  const problems = refusal.fields ?? {};
  for (const place of form.querySelectorAll<HTMLElement>("[data-problem]")) {
    const name = place.dataset["problem"] ?? "";
    const problem = problems[name];
    place.textContent = problem ?? "";
    const field = form.elements.namedItem(name);
    if (!(field instanceof HTMLElement)) continue;
    if (problem === undefined) field.removeAttribute("aria-invalid");
    else field.setAttribute("aria-invalid", "true");
  }
  status.textContent = refusal.message ?? UNREACHABLE;
  form.querySelector<HTMLElement>("[aria-invalid]")?.focus();
}

async function post(form: HTMLFormElement, status: Element): Promise<void> {
  const fields = Object.fromEntries(new FormData(form));
  const button = form.querySelector<HTMLButtonElement>('button[type="submit"]');
  if (button !== null) button.disabled = true;
  status.textContent = "Đang gửi…";
  try {
    const answer = await fetch(form.action, {
      method: "POST",
      headers: { "Content-Type": "application/json", Accept: "application/json" },
      body: JSON.stringify(fields),
    });
    const { ok, error } = (await answer.json()) as {
      readonly ok: boolean;
      readonly error?: Refusal;
    };
    if (ok) {
      status.textContent = form.dataset["sent"] ?? "";
      form.remove();
      return;
    }
    show(form, status, error ?? {});
  } catch {
    show(form, status, {});
  }
  if (button !== null) button.disabled = false;
}

/** Sends the mail form without leaving the page, and says by the field what is to be mended. */
export function startFriendMailForm(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-mail="form"]');
  const status = document.querySelector('[data-mail="status"]');
  if (form === null || status === null) return;
  // The server's own sentences say more than the browser's bubbles.
  form.noValidate = true;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void post(form, status);
  });
}
