import type { Writable } from 'node:stream';

/** Writes to a stream and waits until it is taken; throws what the stream fails with. */
export function writeTo(stream: Writable, data: string | Uint8Array): Promise<void> {
  // Whoever waits is told; an event that nobody hears would end the process.
  if (stream.listenerCount('error') === 0) stream.on('error', () => undefined);
  return new Promise((resolve, reject) => {
    stream.write(data, (error) => {
      if (error) reject(error);
      else resolve();
    });
  });
}

/** Ends a stream and waits until everything lies on disk; throws what the stream fails with. */
export function endStream(stream: Writable): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.once('error', reject);
    stream.end(resolve);
  });
}
