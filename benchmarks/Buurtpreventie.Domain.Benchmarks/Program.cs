using BenchmarkDotNet.Running;
using Buurtpreventie.Domain.Benchmarks;

// "gate": bytes and same-run ratios against the budgets, for CI. "bytes": the table of what every verb allocates. Anything else is BenchmarkDotNet's own.
switch (args)
{
    case ["gate"]:
        return Gate.Run();
    case ["bytes"]:
        return VerbBytes.Write();
    case [VerbBytes.PrintArgument]:
        return VerbBytes.Print();
}

BenchmarkSwitcher.FromAssembly(typeof(Gate).Assembly).Run(args);
return 0;
