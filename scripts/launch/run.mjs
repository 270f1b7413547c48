// Starts a command of scripts/ with the Node that the project pins: node scripts/launch/run.mjs <command> [arguments].
// No static import and nothing newer than Node 12 in this file, so that an old Node can still read the message.

const major = Number(process.versions.node.split('.')[0]);

if (major < 18) {
  console.error(
    `✖ Node ${process.versions.node} では動きません。Node 18 以上を入れてから、もう一度実行してください（https://nodejs.org/ja/download）。`,
  );
  process.exitCode = 1;
} else {
  void import('./launch.mjs').then(({ launch }) => launch(process.argv.slice(2)));
}
