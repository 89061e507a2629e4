// Asks for the addresses given as JSON on standard input, [{ url, headers }], and prints [{ status, headers, text }].
// Plain http, because fetch() would undo the compression and follow redirects silently.
import http from "node:http";
import https from "node:https";
import { text } from "node:stream/consumers";

function ask({ url, headers }) {
  return new Promise((resolve) => {
    const request = (url.startsWith("https:") ? https : http).get(url, { headers }, async (answer) => {
      resolve({ status: answer.statusCode, headers: answer.headers, text: await text(answer) });
    });
    request.on("error", (why) => resolve({ status: 0, headers: {}, text: String(why) }));
    request.setTimeout(20_000, () => request.destroy(new Error("no answer in 20 s")));
  });
}

const questions = JSON.parse(await text(process.stdin));
const answers = [];
for (const question of questions) answers.push(await ask(question));
process.stdout.write(JSON.stringify(answers));
