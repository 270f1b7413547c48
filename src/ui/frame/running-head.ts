import type { Plan } from '../../model/types/model.ts';

/** What stands on each printed sheet: plan, whether it is a draft, and page; of a page of no plan, its site and title. */
export function runningHead(title: string, siteTitle: string, plan?: Plan): string {
  const owner = plan ? `${plan.title}${isUnmarkedDraft(plan) ? '（案）' : ''}` : siteTitle;
  if (title === siteTitle || title === plan?.title) return owner;
  const own = plan && title.startsWith(plan.title) ? title.slice(plan.title.length + 1) : title;
  return `${owner}　${own}`;
}

/** Most drafts say so in their name; of others the sheet must. */
function isUnmarkedDraft({ title, draftWords }: Plan): boolean {
  return draftWords !== null && draftWords !== '' && !title.includes('案');
}
