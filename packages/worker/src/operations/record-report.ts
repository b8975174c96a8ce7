import { laterLoss, type DeliveryReport } from '../domain/delivery/delivery-report.ts';
import { sentMail } from '../queries/sent-mail.ts';
import type { Services } from '../services.ts';
import { giveUpMail } from './give-up-mail.ts';

const reportDays = 14 * 24 * 3_600_000;

/** Acts on a report, if it says that a mail did not reach its person after all, once. True if it changed something. */
export async function recordReport(services: Services, report: DeliveryReport): Promise<boolean> {
  const loss = laterLoss(report);
  if (!loss) return false;
  const since = services.now() - reportDays;
  for (const name of services.databaseNames) {
    const mail = await sentMail(services.database(name), loss.providerId, since);
    if (mail) return giveUpMail(services, name, mail, loss);
  }
  return false;
}
