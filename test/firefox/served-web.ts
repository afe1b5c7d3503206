import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { type AddressInfo, connect, type Server } from 'node:net';
import { selfSigned } from './certificate.ts';

/** The whole web as far as a test serves it: a proxy that answers for every host itself and has no way out. */
export interface ServedWeb {
  /** Of the proxy, on 127.0.0.1. */
  port: number;
  /** Pages by their address in full. */
  pages: Map<string, string>;
  /** Addresses that were asked for and are not served. */
  refused: string[];
  close(): Promise<void>;
}

export async function serveWeb(): Promise<ServedWeb> {
  const pages = new Map<string, string>();
  const refused: string[] = [];
  const answer = (scheme: string) => (request: IncomingMessage, response: ServerResponse) => {
    const address = new URL(request.url ?? '/', `${scheme}://${request.headers.host}`).href;
    const html = pages.get(address);
    if (html === undefined) refused.push(address);
    response.writeHead(html === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' }).end(html ?? '');
  };
  const secure = createHttpsServer(selfSigned('any host'), answer('https'));
  const proxy = createHttpServer(answer('http'));
  await Promise.all([listening(secure), listening(proxy)]);
  proxy.on('connect', (_request, client, head) => {
    const tunnel = connect(portOf(secure), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      tunnel.write(head);
      client.pipe(tunnel).pipe(client);
    });
    for (const [end, other] of [[client, tunnel], [tunnel, client]] as const) {
      end.on('error', () => other.destroy());
      end.on('close', () => other.destroy());
    }
  });
  return {
    port: portOf(proxy),
    pages,
    refused,
    async close() {
      proxy.closeAllConnections();
      secure.closeAllConnections();
      await Promise.all([closed(proxy), closed(secure)]);
    },
  };
}

function listening(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()));
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}
