// SPDX-License-Identifier: GPL-3.0-or-later
// Opens pages in headless Chromium and says what is wrong with them: check-page runs it.
import { chromium } from "playwright-core";
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { pathToFileURL } from "node:url";

const [program, ...pages] = process.argv.slice(2);
const axe = readFileSync(new URL("node_modules/axe-core/axe.min.js", import.meta.url), "utf8");
const browser = await start();
let failed = false;

// A browser that does not start tells nothing of the pages: that counts as skipped.
async function start() {
  const args = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"];
  try {
    return await chromium.launch({ executablePath: program, args, timeout: 60000 });
  } catch (error) {
    console.log(`look-at-page: skipped: ${program} does not start: ${String(error).split("\n")[0]}`);
    process.exit(77);
  }
}

function check(page, fact, words) {
  if (fact) return;
  failed = true;
  console.log(`${page}: ${words}`);
}

// Opens a page and keeps what it complains of and asks the network for.
async function open(path, options) {
  const url = pathToFileURL(path).href;
  const page = await (await browser.newContext(options)).newPage();
  page.setDefaultTimeout(120000);  // a machine with other work is no fault of the page
  const seen = { errors: [], requests: [] };
  page.on("console", (message) => message.type() === "error" && seen.errors.push(message.text()));
  page.on("pageerror", (error) => seen.errors.push(String(error)));
  page.on("request", (request) => request.url() !== url && seen.requests.push(request.url()));
  await page.goto(url);
  return { page, seen };
}

async function shown(page) {
  return page.locator("#findings > article:visible").count();
}

async function filter(path, page) {
  if (!(await page.locator("#q").count())) return;
  const ask = async (words) => {
    await page.fill("#q", words);
    await page.press("#q", "Enter");  // at once, without waiting for more letters
    return shown(page);
  };
  const all = await shown(page);
  check(path, (await ask("khong co gi nhu the nay")) === 0, "the filter hides nothing");
  const some = await ask("het hieu luc");
  check(path, some > 0 && some <= all, "the filter does not find words without diacritics");
  await page.click("button[type=reset]");
  const back = (count) => document.querySelectorAll("#findings > article:not([hidden])").length === count;
  await page.waitForFunction(back, all).catch(() => check(path, false, "the filter cannot be taken back"));
  const slow = await page.evaluate(() => {
    const form = document.getElementById("filters"), start = performance.now();
    document.getElementById("q").value = "dieu 17";
    form.dispatchEvent(new Event("submit", { cancelable: true }));
    return performance.now() - start;
  });
  console.log(`${path}: ${all} drawn, filtered in ${Math.round(slow)} ms`);
}

async function without_scripts(path) {
  const { page } = await open(path, { javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });
  check(path, !(await page.locator("#filters").isVisible().catch(() => false)), "a filter that does nothing is shown");
  const shown = await page.locator("#findings > article, tbody tr, main p, main section").count();
  check(path, shown > 0, "without scripts nothing is shown");
  await page.emulateMedia({ media: "print" });
  check(path, (await page.locator("form:visible, .pager:visible").count()) === 0, "controls are printed");
}

// What is folded opens by the keyboard, and nothing else opens with it.
async function unfold(path, page) {
  const folded = page.locator("details:not([open]) > summary:visible");
  const all = await folded.count();
  if (all === 0) return;
  await folded.first().focus();
  await page.keyboard.press("Enter");
  check(path, (await folded.count()) === all - 1, "what is folded does not open by the keyboard");
}

// Serious by axe-core's own measure, in the light and in the dark, with everything unfolded.
async function accessible(path) {
  for (const colorScheme of ["light", "dark"]) {
    const { page } = await open(path, { bypassCSP: true, colorScheme, viewport: { width: 1280, height: 900 } });
    await page.locator("details").evaluateAll((all) => all.forEach((one) => (one.open = true)));
    await page.evaluate(axe);
    const found = await page.evaluate(() => axe.run(document, { resultTypes: ["violations"] }));
    for (const { id, impact, nodes } of found.violations) {
      console.log(`${path}: ${colorScheme}: ${impact}: ${id}, ${nodes.length} times: ${nodes[0].html.slice(0, 150)}`);
      failed ||= ["serious", "critical"].includes(impact);
    }
  }
}

// Every link within the page leads to something; no id stands twice.
async function links(path, page) {
  const dead = await page.evaluate(() =>
    [...document.querySelectorAll('a[href^="#"]')].map((a) => a.getAttribute("href").slice(1)).filter((id) => !document.getElementById(id)));
  check(path, dead.length === 0, `links that lead nowhere: ${dead.join(" ")}`);
  const twice = await page.evaluate(() => {
    const ids = [...document.querySelectorAll("[id]")].map((e) => e.id);
    return ids.filter((id, i) => ids.indexOf(id) !== i).slice(0, 5);
  });
  check(path, twice.length === 0, `ids that stand twice: ${twice.join(" ")}`);
}

async function overflow(path, page, when) {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  check(path, over <= 0, `overflows by ${over} px at ${when}`);
}

for (const path of pages) {
  for (const width of [1280, 390]) {
    const { page, seen } = await open(path, { viewport: { width, height: 900 } });
    await overflow(path, page, `${width} px`);
    if (width === 1280) for (const look of [links, filter, unfold]) await look(path, page);
    await page.locator("details").evaluateAll((all) => all.forEach((one) => (one.open = true)));
    await overflow(path, page, `${width} px once unfolded`);
    check(path, seen.errors.length === 0, `console: ${seen.errors.join("; ")}`);
    check(path, seen.requests.length === 0, `asks the network: ${seen.requests.join(" ")}`);
    if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${basename(path, ".html")}-${width}.png`, fullPage: true });
    await page.context().close();
  }
  await accessible(path);
  await without_scripts(path);
}
await browser.close();
process.exit(failed ? 1 : 0);
