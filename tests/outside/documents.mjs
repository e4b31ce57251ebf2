// What a script is given on its standard input, [{ "address", "text" }, …], and what it answers: one JSON document.
import { text } from 'node:stream/consumers';

export async function answer(read) {
  const documents = JSON.parse(await text(process.stdin));
  const answers = [];
  for (const document of documents) {
    try {
      answers.push({ address: document.address, ...await read(document.text, document.address) });
    } catch (error) {
      answers.push({ address: document.address, error: String(error?.stack ?? error), details: error?.details });
    }
  }
  process.stdout.write(JSON.stringify(answers));
}
