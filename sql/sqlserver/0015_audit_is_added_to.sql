-- Whoever has the rights to change rows is stopped here too: what happened stays what happened.
CREATE TRIGGER audit_entry_is_added_to ON audit_entry AFTER UPDATE, DELETE AS
BEGIN
    THROW 51000, 'The audit trail is only added to.', 1;
END;
