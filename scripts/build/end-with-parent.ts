// Loaded into the programs that we start: when we are killed, they end too and do not go on writing.
process.on('disconnect', () => process.exit(1));
process.channel?.unref();
