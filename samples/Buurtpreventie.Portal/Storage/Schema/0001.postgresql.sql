CREATE TABLE audit (
    id uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    role text NOT NULL,
    person uuid,
    what text NOT NULL,
    subject uuid,
    of uuid,
    CONSTRAINT "PK_audit" PRIMARY KEY (id)
);

CREATE TABLE declarations (
    id uuid NOT NULL,
    person uuid NOT NULL,
    membership uuid NOT NULL,
    handed_in_at timestamp with time zone NOT NULL,
    language text NOT NULL,
    sealed bytea,
    sealed_number bytea,
    number_digest text,
    contact_digest text,
    erased text,
    CONSTRAINT "PK_declarations" PRIMARY KEY (id)
);

CREATE TABLE disclosures (
    membership uuid NOT NULL,
    version integer NOT NULL,
    number integer NOT NULL,
    subject uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    entry text NOT NULL,
    CONSTRAINT "PK_disclosures" PRIMARY KEY (membership, version, number)
);

CREATE TABLE doubt_queries (
    id uuid NOT NULL,
    "group" uuid NOT NULL,
    municipality integer NOT NULL,
    asker uuid NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    state text NOT NULL,
    is_open boolean NOT NULL,
    version integer NOT NULL,
    snapshot text NOT NULL,
    CONSTRAINT "PK_doubt_queries" PRIMARY KEY (id)
);

CREATE TABLE duties (
    id uuid NOT NULL,
    code text NOT NULL,
    responsible integer NOT NULL,
    due timestamp with time zone,
    rank timestamp with time zone NOT NULL,
    rule text NOT NULL,
    subject uuid,
    matter text NOT NULL,
    of uuid NOT NULL,
    municipality integer,
    police_zone smallint,
    "group" uuid,
    given_at timestamp with time zone NOT NULL,
    done_at timestamp with time zone,
    done_by uuid,
    CONSTRAINT "PK_duties" PRIMARY KEY (id)
);

CREATE TABLE events (
    matter text NOT NULL,
    of uuid NOT NULL,
    version integer NOT NULL,
    at timestamp with time zone NOT NULL,
    body text NOT NULL,
    CONSTRAINT "PK_events" PRIMARY KEY (matter, of, version)
);

CREATE TABLE group_tallies (
    municipality integer NOT NULL,
    state text NOT NULL,
    count integer NOT NULL,
    CONSTRAINT "PK_group_tallies" PRIMARY KEY (municipality, state)
);

CREATE TABLE groups (
    id uuid NOT NULL,
    name text NOT NULL,
    name_key text NOT NULL,
    state text NOT NULL,
    version integer NOT NULL,
    municipality integer NOT NULL,
    police_zone smallint NOT NULL,
    initiator uuid NOT NULL,
    coordinator uuid,
    deputy uuid,
    snapshot text NOT NULL,
    CONSTRAINT "PK_groups" PRIMARY KEY (id)
);

CREATE TABLE jobs (
    name text NOT NULL,
    done_for date,
    CONSTRAINT "PK_jobs" PRIMARY KEY (name)
);

CREATE TABLE keys (
    name text NOT NULL,
    xml text NOT NULL,
    CONSTRAINT "PK_keys" PRIMARY KEY (name)
);

CREATE TABLE listed_members (
    membership uuid NOT NULL,
    person uuid NOT NULL,
    request uuid NOT NULL,
    sealed bytea NOT NULL,
    contact_digest text NOT NULL,
    CONSTRAINT "PK_listed_members" PRIMARY KEY (membership)
);

CREATE TABLE memberships (
    id uuid NOT NULL,
    person uuid NOT NULL,
    state text NOT NULL,
    version integer NOT NULL,
    municipality integer NOT NULL,
    police_zone smallint NOT NULL,
    "group" uuid,
    waits_for uuid,
    since timestamp with time zone NOT NULL,
    snapshot text NOT NULL,
    asked_group uuid,
    declaration uuid,
    CONSTRAINT "PK_memberships" PRIMARY KEY (id)
);

CREATE TABLE observations (
    matter text NOT NULL,
    of uuid NOT NULL,
    number integer NOT NULL,
    by uuid NOT NULL,
    sealed bytea NOT NULL,
    CONSTRAINT "PK_observations" PRIMARY KEY (matter, of, number)
);

CREATE TABLE outbox (
    id uuid NOT NULL,
    code text NOT NULL,
    "to" text NOT NULL,
    subject uuid,
    rule text NOT NULL,
    municipality integer NOT NULL,
    "group" uuid,
    at timestamp with time zone NOT NULL,
    sent_at timestamp with time zone,
    not_before timestamp with time zone,
    undeliverable boolean NOT NULL,
    CONSTRAINT "PK_outbox" PRIMARY KEY (id)
);

CREATE TABLE protocols (
    municipality integer NOT NULL,
    name text NOT NULL,
    version integer NOT NULL,
    police_zone smallint NOT NULL,
    valid_from date NOT NULL,
    valid_until date,
    snapshot text NOT NULL,
    CONSTRAINT "PK_protocols" PRIMARY KEY (municipality, name, version)
);

CREATE TABLE recalls (
    membership uuid NOT NULL,
    version integer NOT NULL,
    subject uuid NOT NULL,
    "group" uuid NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    confirmed_by uuid,
    confirmed_at timestamp with time zone,
    CONSTRAINT "PK_recalls" PRIMARY KEY (membership, version)
);

CREATE TABLE reports (
    id uuid NOT NULL,
    "group" uuid NOT NULL,
    municipality integer NOT NULL,
    reporter uuid NOT NULL,
    signalled_at timestamp with time zone NOT NULL,
    state text NOT NULL,
    is_open boolean NOT NULL,
    is_told boolean NOT NULL,
    version integer NOT NULL,
    snapshot text NOT NULL,
    CONSTRAINT "PK_reports" PRIMARY KEY (id)
);

CREATE TABLE tallies (
    municipality integer NOT NULL,
    state text NOT NULL,
    count integer NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT "PK_tallies" PRIMARY KEY (municipality, state)
);

CREATE TABLE vetting_files (
    declaration uuid NOT NULL,
    membership uuid NOT NULL,
    police_zone smallint NOT NULL,
    state text NOT NULL,
    version integer NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    sealed bytea NOT NULL,
    CONSTRAINT "PK_vetting_files" PRIMARY KEY (declaration)
);

CREATE TABLE group_postal_codes (
    "group" uuid NOT NULL,
    postal_code smallint NOT NULL,
    CONSTRAINT "PK_group_postal_codes" PRIMARY KEY (postal_code, "group"),
    CONSTRAINT "FK_group_postal_codes_groups_group" FOREIGN KEY ("group") REFERENCES groups (id) ON DELETE CASCADE
);

CREATE INDEX "IX_audit_subject_at" ON audit (subject, at);

CREATE INDEX "IX_declarations_contact_digest" ON declarations (contact_digest);

CREATE INDEX "IX_declarations_membership" ON declarations (membership);

CREATE INDEX "IX_declarations_number_digest" ON declarations (number_digest);

CREATE INDEX "IX_declarations_person" ON declarations (person);

CREATE INDEX "IX_disclosures_subject" ON disclosures (subject);

CREATE INDEX "IX_doubt_queries_asker" ON doubt_queries (asker);

CREATE INDEX "IX_doubt_queries_group_is_open_asked_at_id" ON doubt_queries ("group", is_open, asked_at, id);

CREATE INDEX "IX_doubt_queries_is_open" ON doubt_queries (is_open);

CREATE INDEX "IX_duties_group_rank_id" ON duties ("group", rank, id) WHERE done_at IS NULL;

CREATE INDEX "IX_duties_matter_of" ON duties (matter, of);

CREATE INDEX "IX_duties_municipality_rank_id" ON duties (municipality, rank, id) WHERE done_at IS NULL;

CREATE INDEX "IX_duties_police_zone_rank_id" ON duties (police_zone, rank, id) WHERE done_at IS NULL;

CREATE INDEX "IX_duties_responsible_due" ON duties (responsible, due) WHERE done_at IS NULL;

CREATE INDEX "IX_duties_subject_rank_id" ON duties (subject, rank, id) WHERE done_at IS NULL;

CREATE INDEX "IX_group_postal_codes_group" ON group_postal_codes ("group");

CREATE INDEX "IX_groups_coordinator" ON groups (coordinator);

CREATE INDEX "IX_groups_deputy" ON groups (deputy);

CREATE INDEX "IX_groups_initiator" ON groups (initiator);

CREATE INDEX "IX_groups_municipality_name_id" ON groups (municipality, name, id);

CREATE INDEX "IX_groups_municipality_name_key" ON groups (municipality, name_key);

CREATE INDEX "IX_groups_name_id" ON groups (name, id);

CREATE INDEX "IX_groups_police_zone_name_id" ON groups (police_zone, name, id);

CREATE INDEX "IX_listed_members_contact_digest" ON listed_members (contact_digest);

CREATE INDEX "IX_listed_members_person" ON listed_members (person);

CREATE INDEX "IX_listed_members_request" ON listed_members (request);

CREATE INDEX "IX_memberships_asked_group" ON memberships (asked_group);

CREATE INDEX "IX_memberships_group_state" ON memberships ("group", state);

CREATE INDEX "IX_memberships_municipality_state_since_id" ON memberships (municipality, state, since, id);

CREATE INDEX "IX_memberships_person" ON memberships (person);

CREATE INDEX "IX_memberships_police_zone_state_since_id" ON memberships (police_zone, state, since, id);

CREATE INDEX "IX_memberships_waits_for" ON memberships (waits_for);

CREATE INDEX "IX_observations_by" ON observations (by);

CREATE INDEX "IX_outbox_at_id" ON outbox (at, id) WHERE sent_at IS NULL;

CREATE INDEX "IX_recalls_group_confirmed_at" ON recalls ("group", confirmed_at);

CREATE INDEX "IX_reports_group_is_open_signalled_at_id" ON reports ("group", is_open, signalled_at, id);

CREATE INDEX "IX_reports_is_open" ON reports (is_open);

CREATE INDEX "IX_reports_reporter" ON reports (reporter);

CREATE INDEX "IX_vetting_files_police_zone_state_opened_at_declaration" ON vetting_files (police_zone, state, opened_at, declaration);
