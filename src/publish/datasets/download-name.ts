const ofPlan =
  /\/plans\/([^/]+)\/(?:(measure|indicator|section)s\/([^/]+)\/)?(?:(?:data|timeline)\/)?([^/]+)$/;
const ofTopic = /\/topics\/([^/]+)\/([^/]+)$/;

/**
 * What a file is called when it lies in a folder of downloads, from its address: a `schedule.csv` there says
 * neither of which plan nor of which measure it is. `aomori-reform-2024_measure-2-2-2_schedule.csv`
 */
export function downloadName(address: string): string {
  const [, plan, kind, no, file] = ofPlan.exec(address) ?? [];
  if (plan && file) {
    if (file.startsWith(`${plan}.`)) return file;
    return [plan, ...(kind ? [`${kind}-${no}`] : []), file].join('_');
  }
  const [, topic, topicFile] = ofTopic.exec(address) ?? [];
  return topic ? `topic-${topic}_${topicFile}` : address.split('/').at(-1)!;
}
