using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Buurtpreventie.Domain.EntityFrameworkCore;

/// <summary>A <see cref="CommandId"/> as its GUID.</summary>
public sealed class CommandIdConverter() : ValueConverter<CommandId, Guid>(id => Stored.As(id, id.Value), value => CommandId.From(value));

/// <summary>A <see cref="DeclarationId"/> as its GUID.</summary>
public sealed class DeclarationIdConverter()
    : ValueConverter<DeclarationId, Guid>(id => Stored.As(id, id.Value), value => DeclarationId.From(value));

/// <summary>A <see cref="GroupId"/> as its GUID.</summary>
public sealed class GroupIdConverter() : ValueConverter<GroupId, Guid>(id => Stored.As(id, id.Value), value => GroupId.From(value));

/// <summary>A <see cref="MembershipId"/> as its GUID.</summary>
public sealed class MembershipIdConverter()
    : ValueConverter<MembershipId, Guid>(id => Stored.As(id, id.Value), value => MembershipId.From(value));

/// <summary>A <see cref="PersonId"/> as its GUID.</summary>
public sealed class PersonIdConverter() : ValueConverter<PersonId, Guid>(id => Stored.As(id, id.Value), value => PersonId.From(value));

/// <summary>A <see cref="DoubtQueryId"/> as its GUID.</summary>
public sealed class DoubtQueryIdConverter() : ValueConverter<DoubtQueryId, Guid>(id => Stored.As(id, id.Value), value => DoubtQueryId.From(value));

/// <summary>A <see cref="ReportId"/> as its GUID.</summary>
public sealed class ReportIdConverter() : ValueConverter<ReportId, Guid>(id => Stored.As(id, id.Value), value => ReportId.From(value));
