exitProcess(Figures.run(Array(CommandLine.arguments.dropFirst())))
