import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

const [file = '', port] = process.argv.slice(2)
const answers = new Map(
  Object.entries<string>(JSON.parse(readFileSync(file, 'utf8'))).map(([path, text]) => [
    path,
    Buffer.from(text),
  ]),
)

createServer((request, response) => {
  const answer = answers.get(request.url ?? '')
  response.writeHead(answer ? 200 : 404, {
    'Content-Type': 'application/json',
    'Content-Length': answer?.length ?? 0,
  })
  response.end(answer)
}).listen(Number(port), '127.0.0.1')
