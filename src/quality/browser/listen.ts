import { createServer, type RequestListener, type Server } from 'node:http';

const triesInARow = 20;

/**
 * Listens on the wanted port of this machine only, or on the next free one (0: any).
 * Takes both of its addresses, 127.0.0.1 and ::1, since `localhost` may mean either and another server may have one.
 */
export async function listen(
  answer: RequestListener,
  wanted: number,
): Promise<{ port: number; close: () => Promise<void> }> {
  for (let n = 0; ; n += 1) {
    const candidate = wanted === 0 || n >= triesInARow ? 0 : wanted + n;
    const servers = await listenOnBoth(answer, candidate);
    if (servers === undefined) continue;
    const address = servers[0]?.address();
    const port = typeof address === 'object' && address !== null ? address.port : candidate;
    return { port, close: async () => void (await Promise.all(servers.map(stop))) };
  }
}

/** A port that nothing listens on. */
export async function freePort(): Promise<number> {
  const { port, close } = await listen(() => undefined, 0);
  await close();
  return port;
}

// Gives nothing if either address has the port taken.
async function listenOnBoth(answer: RequestListener, port: number): Promise<Server[] | undefined> {
  const first = await open(answer, port, '127.0.0.1');
  if (first === 'taken') return undefined;
  if (first === 'no such address') throw new Error('127.0.0.1 is missing on this machine');
  const address = first.address();
  const given = typeof address === 'object' && address !== null ? address.port : port;
  const second = await open(answer, given, '::1');
  if (second === 'no such address') return [first];
  if (second !== 'taken') return [first, second];
  await stop(first);
  return undefined;
}

function open(answer: RequestListener, port: number, host: string) {
  return new Promise<Server | 'taken' | 'no such address'>((resolve, reject) => {
    const server = createServer(answer);
    server.once('error', (error: NodeJS.ErrnoException) => {
      const code = error.code ?? '';
      if (['EADDRINUSE', 'EACCES'].includes(code)) resolve('taken');
      else if (['EADDRNOTAVAIL', 'EAFNOSUPPORT'].includes(code)) resolve('no such address');
      else reject(error);
    });
    server.listen(port, host, () => resolve(server));
  });
}

function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
