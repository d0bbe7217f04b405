using Buurtpreventie.Docs;

// Arguments: the root of the repository, the folder to write into, the pages. What has not changed is left alone, so that nothing is built again.
var (root, target) = (Path.GetFullPath(args[0]), Directory.CreateDirectory(args[1]).FullName);
var stale = Directory.GetFiles(target).ToHashSet();
var failed = false;
foreach (var file in args[2..].Select(Path.GetFullPath))
{
    var page = Path.GetRelativePath(root, file).Replace('\\', '/');
    var written = Path.Combine(target, page.Replace('/', '.') + ".g.cs");
    try
    {
        var blocks = Block.Of(await File.ReadAllLinesAsync(file)).ToList();
        if (blocks.Count == 0)
        {
            continue;
        }

        var source = Source.Of(page, file, blocks);
        if (!stale.Remove(written) || await File.ReadAllTextAsync(written) != source)
        {
            await File.WriteAllTextAsync(written, source);
        }
    }
    catch (FormatException problem)
    {
        var line = problem.Message.Split(':', 2);
        await Console.Error.WriteLineAsync($"{file}({line[0]}): error DOCS001:{line[1]}");
        failed = true;
    }
}

foreach (var file in stale)
{
    File.Delete(file);
}

return failed ? 1 : 0;
