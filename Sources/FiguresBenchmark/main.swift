Benchmark.run()
