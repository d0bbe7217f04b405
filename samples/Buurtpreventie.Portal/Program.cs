using Buurtpreventie.Portal;

var builder = WebApplication.CreateBuilder(args);
builder.AddPortal();

var app = builder.Build();
await app.PreparePortal();
app.UsePortal();
await app.RunAsync();

/// <summary>The portal of a municipality: the host reads from top to bottom in <see cref="PortalHost"/>.</summary>
internal sealed partial class Program;
