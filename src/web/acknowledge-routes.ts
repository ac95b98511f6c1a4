import type { Request, Response } from 'restify';
import type { DeliveryId } from '../domain/ids.ts';
import { deliveryOfToken, type Links } from '../minutes/acknowledgement-link.ts';
import { type Acknowledgement, acknowledgeMinutes, showAcknowledgement } from '../use-cases/acknowledge-minutes.ts';
import type { App } from '../use-cases/app.ts';
import { acknowledgePage, unknownLinkPage } from './acknowledge-page.ts';
import { PAGE_HEADERS } from './page.ts';

const sendPage = (response: Response, status: number, page: string): void => {
  response.sendRaw(status, page, PAGE_HEADERS);
};

const pageOf = ({ minutes, delivery }: Acknowledgement, token: string): string =>
  acknowledgePage({
    minutes: minutes.content,
    recipientName: delivery.recipientName,
    formAction: `/acknowledge/${token}`,
    acknowledged:
      delivery.acknowledgedAt === null
        ? undefined
        : { by: delivery.acknowledgedBy ?? delivery.recipientName, at: delivery.acknowledgedAt },
  });

type Look = (app: App, id: DeliveryId) => ReturnType<typeof showAcknowledgement>;

const route =
  (app: App, links: Links, look: Look) =>
  async (request: Request, response: Response): Promise<void> => {
    const token = String(request.params['token'] ?? '');
    const id = deliveryOfToken(links, token);
    const found = id && (await look(app, id));
    if (found?.ok !== true) return sendPage(response, 404, unknownLinkPage());
    sendPage(response, 200, pageOf(found.value, token));
  };

/** GET /acknowledge/TOKEN: names the minutes. It changes nothing, for mail scanners open links. */
export const showRoute = (app: App, links: Links) => route(app, links, showAcknowledgement);

/** POST /acknowledge/TOKEN: acknowledges, once; repeating it is harmless. */
export const acknowledgeRoute = (app: App, links: Links) => route(app, links, acknowledgeMinutes);
