import type { World } from '../world.ts';
import type { ConnectorRequest, Reply } from './request.ts';

/** A file's pre-authorised address, which on the real service is on the tenant's SharePoint host (PLATFORM.md). */
export const downloadUrl = (world: World, file: { readonly id: string; readonly name: string }): string =>
  new URL(`/download/${file.id}/${encodeURIComponent(file.name)}?tempauth=v1`, world.serviceUrl).href;

export const download = (world: World, request: ConnectorRequest): Reply => {
  const file = world.files.get(request.named['fileId'] ?? '');
  if (file === undefined) return { status: 404, body: { error: { code: 'itemNotFound' } } };
  return { status: 200, body: file.bytes, headers: { 'Content-Type': 'application/octet-stream' } };
};
