// A stand-in for the device's voices: what it is told to say is written down, and each sentence ends by itself.
import { type Page, expect } from "@playwright/test";

export interface Voice {
  lang: string;
  localService: boolean;
}

/** What was said, with the voice that said it. */
export interface Spoken {
  text: string;
  lang: string;
  local: boolean;
  rate: number;
  /** What was marked on the page just then. */
  marked: string;
}

export const local = (...langs: string[]): Voice[] => langs.map((lang) => ({ lang, localService: true }));
export const network = (...langs: string[]): Voice[] => langs.map((lang) => ({ lang, localService: false }));

/** Puts the voices in before the page loads. `late`: they come once they were asked for so many times; `pace`: how long a sentence takes. */
export async function giveVoices(page: Page, voices: Voice[], { late = 0, pace = 5 }: { late?: number; pace?: number } = {}) {
  await page.addInitScript(
    ({ voices, late, pace }) => {
      const spoken: object[] = [];
      class Utterance {
        voice: { lang: string; localService: boolean } | null = null;
        lang = "";
        rate = 1;
        onend: (() => void) | null = null;
        onerror: (() => void) | null = null;
        constructor(public text: string) {}
      }
      const listed = voices.map((voice, at) => ({ ...voice, name: `voice ${at}`, voiceURI: `voice ${at}`, default: at === 0 }));
      class Engine extends EventTarget {
        now: { one: Utterance; timer: ReturnType<typeof setTimeout> } | undefined;
        asked = 0;
        paused = false;
        pending = false;
        get speaking() {
          return this.now !== undefined;
        }
        getVoices() {
          return ++this.asked > late ? listed : [];
        }
        speak(one: Utterance) {
          const marks = [...((CSS as unknown as { highlights?: Map<string, Iterable<Range>> }).highlights?.get("aloud") ?? [])];
          const marked = marks.length ? marks.map(String).join("") : (document.querySelector(".aloud-now")?.textContent ?? "");
          spoken.push({ text: one.text, lang: one.voice?.lang ?? "none", local: one.voice?.localService ?? false, rate: one.rate, marked });
          this.now = { one, timer: setTimeout(() => this.end(), pace) };
        }
        end() {
          const one = this.now?.one;
          this.now = undefined;
          one?.onend?.();
        }
        cancel() {
          if (!this.now) return;
          clearTimeout(this.now.timer);
          const { one } = this.now;
          this.now = undefined;
          one.onerror?.();
        }
      }
      const engine = new Engine();
      Object.defineProperty(window, "speechSynthesis", { value: engine });
      Object.defineProperty(window, "SpeechSynthesisUtterance", { value: Utterance });
      Object.assign(window, { voices: { spoken } });
    },
    { voices, late, pace },
  );
}

type Given = { voices: { spoken: Spoken[] } };

/** Everything said so far. */
export const spoken = (page: Page): Promise<Spoken[]> => page.evaluate(() => (window as unknown as Given).voices.spoken);

/** Forgets what was said so far. */
export const forget = (page: Page) => page.evaluate(() => void (window as unknown as Given).voices.spoken.splice(0));

/** The button that reads the page. */
export const listen = (page: Page) => page.locator(".bar .tool-listen");
/** The controls while it is read. */
export const controls = (page: Page) => page.locator("section.aloud");

/** Listens to the whole page that is shown. Gives what was said of it. */
export async function hear(page: Page): Promise<Spoken[]> {
  await forget(page);
  await listen(page).click();
  // A short page may be over before anybody could have seen the controls.
  await expect.poll(async () => (await spoken(page)).length > 0 && (await controls(page).count()) === 0, { timeout: 60_000 }).toBe(true);
  return spoken(page);
}
