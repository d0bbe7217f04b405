namespace Buurtpreventie.Cli;

/// <summary>Standard input, also where there is none.</summary>
internal static class StandardInput
{
    private const int CloseOnExec = 0x80000;

    public static Stream Open()
    {
        var input = OperatingSystem.IsLinux() && IsTaken() ? Stream.Null : Console.OpenStandardInput();
        if (input == Stream.Null)
        {
            // Nothing to read is not the same as an empty input.
            input = new MemoryStream();
            input.Dispose();
        }

        return input;
    }

    /// <summary>
    /// Whether the tool was started without standard input and the runtime has put something of its own in the free place, from which
    /// reading would wait forever. What a program inherits is never marked to be closed at its start; what the runtime opens always is.
    /// </summary>
    private static bool IsTaken()
    {
        try
        {
            var flags = File.ReadLines("/proc/self/fdinfo/0").FirstOrDefault(line => line.StartsWith("flags:", StringComparison.Ordinal));
            return flags is not null && (Convert.ToInt32(flags[6..].Trim(), 8) & CloseOnExec) != 0;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
