namespace Buurtpreventie.Portal.Jobs;

/// <summary>The directory from which a mail server takes messages: whole ones only, under the id of their row.</summary>
internal sealed class MailPickup(PortalOptions options, IHostEnvironment environment)
{
    private readonly string _folder = Path.Combine(environment.ContentRootPath, options.MailPickup);

    /// <summary>Lays a message down; when it comes back the message is on the disk. Laid twice, it lies there once.</summary>
    public async Task Lay(Mail mail, CancellationToken cancellation)
    {
        Directory.CreateDirectory(_folder);
        var (unfinished, whole) = (Path.Combine(_folder, $"{mail.Id:N}.part"), Path.Combine(_folder, $"{mail.Id:N}.eml"));
        await using (var file = new FileStream(unfinished, FileMode.Create, FileAccess.Write))
        {
            await file.WriteAsync(mail.ToBytes(), cancellation);
            file.Flush(flushToDisk: true);
        }

        File.Move(unfinished, whole, overwrite: true);
    }
}
