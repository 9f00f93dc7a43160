// SPDX-License-Identifier: GPL-3.0-or-later
// Opens pages in headless Chromium and says what is wrong with them: check-page runs it.
import { chromium } from "playwright-core";
import { basename } from "node:path";
import { pathToFileURL } from "node:url";

const [program, ...pages] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: program, args: ["--no-sandbox", "--disable-gpu"] });
let failed = false;

function check(page, fact, words) {
  if (fact) return;
  failed = true;
  console.log(`${page}: ${words}`);
}

// Opens a page and keeps what it complains of and asks the network for.
async function open(path, options) {
  const url = pathToFileURL(path).href;
  const page = await (await browser.newContext(options)).newPage();
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

async function filter(path) {
  const { page } = await open(path, { viewport: { width: 1280, height: 900 } });
  if (!(await page.locator("#q").count())) return;
  const all = await shown(page);
  await page.fill("#q", "khong co gi nhu the nay");
  await page.waitForTimeout(300);
  check(path, (await shown(page)) === 0, "the filter hides nothing");
  await page.fill("#q", "het hieu luc");
  await page.waitForTimeout(300);
  const some = await shown(page);
  check(path, some > 0 && some <= all, "the filter does not find words without diacritics");
  await page.click("button[type=reset]");
  await page.waitForTimeout(300);
  check(path, (await shown(page)) === all, "the filter cannot be taken back");
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

// Every link within the page leads to something; no id stands twice.
async function links(path) {
  const { page } = await open(path, { viewport: { width: 1280, height: 900 } });
  const dead = await page.evaluate(() =>
    [...document.querySelectorAll('a[href^="#"]')].map((a) => a.getAttribute("href").slice(1)).filter((id) => !document.getElementById(id)));
  check(path, dead.length === 0, `links that lead nowhere: ${dead.join(" ")}`);
  const twice = await page.evaluate(() => {
    const ids = [...document.querySelectorAll("[id]")].map((e) => e.id);
    return ids.filter((id, i) => ids.indexOf(id) !== i).slice(0, 5);
  });
  check(path, twice.length === 0, `ids that stand twice: ${twice.join(" ")}`);
}

for (const path of pages) {
  for (const width of [1280, 390]) {
    const { page, seen } = await open(path, { viewport: { width, height: 900 } });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    check(path, over <= 0, `overflows by ${over} px at ${width} px`);
    check(path, seen.errors.length === 0, `console: ${seen.errors.join("; ")}`);
    check(path, seen.requests.length === 0, `asks the network: ${seen.requests.join(" ")}`);
    await page.locator("details").evaluateAll((all) => all.forEach((one) => (one.open = true)));
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    check(path, wide <= 0, `overflows by ${wide} px at ${width} px once unfolded`);
    if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${basename(path, ".html")}-${width}.png`, fullPage: true });
  }
  await links(path);
  await filter(path);
  await without_scripts(path);
}
await browser.close();
process.exit(failed ? 1 : 0);
