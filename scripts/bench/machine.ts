import { cpus, totalmem } from 'node:os';

/** What the figures were measured on: 「…、2コア、メモリー 8 GB、Node v22.23.2、linux」 */
export function machine(): string {
  const cores = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cores[0]?.model ?? '不明なプロセッサー'}、${cores.length}コア、メモリー ${memory} GB、Node ${process.version}、${process.platform}`;
}
