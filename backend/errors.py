"""What can go wrong in the business rules; the API turns each into a problem document (RFC 9457)."""

from __future__ import annotations

from typing import Any, ClassVar


class DomainError(Exception):
    """A rule says no.

    Attributes:
        code: stable name of the error, for programs.
        status: HTTP status of the problem document.
        title: what it means, for developers; customers never see it.
        details: plain values that help to explain it.
    """

    code: ClassVar[str]
    status: ClassVar[int]
    title: ClassVar[str]

    def __init__(self, **details: Any) -> None:
        super().__init__(self.title)
        self.details = details


class NotLinked(DomainError):  # noqa: N818
    code, status, title = "not_linked", 401, "No account is linked with this conversation."


class LinkExpired(DomainError):  # noqa: N818
    code, status, title = "link_expired", 401, "The link has ended after 30 minutes without activity."


class InvalidSignIn(DomainError):  # noqa: N818
    code, status, title = "invalid_sign_in", 401, "The sign-in token is not valid."


class AccountNotApproved(DomainError):  # noqa: N818
    code, status, title = "account_not_approved", 403, "The account is not approved yet."


class ProductNotFound(DomainError):  # noqa: N818
    code, status, title = "product_not_found", 404, "This account has no such product."


class NothingToConfirm(DomainError):  # noqa: N818
    code, status, title = "nothing_to_confirm", 409, "There are no noted details to confirm."


class SerialNumberTaken(DomainError):  # noqa: N818
    code, status, title = "serial_number_taken", 409, "The serial number is already registered."


class InvalidDetail(DomainError):  # noqa: N818
    code, status, title = "invalid_detail", 422, "The value does not fit the detail."


class PurchaseDateInFuture(DomainError):  # noqa: N818
    code, status, title = "purchase_date_in_future", 422, "The purchase date is still to come."


class MigrationNotPossible(DomainError):  # noqa: N818
    code, status, title = "migration_not_possible", 409, "There is nothing that could be migrated."


class TierNotOpen(DomainError):  # noqa: N818
    code, status, title = "tier_not_open", 409, "The account has too few points for this tier."


class MembershipExists(DomainError):  # noqa: N818
    code, status, title = "membership_exists", 409, "The account already has a membership."


class TermsNotAccepted(DomainError):  # noqa: N818
    code, status, title = "terms_not_accepted", 409, "The terms in force have not been accepted."


class IdempotencyKeyReused(DomainError):  # noqa: N818
    code, status, title = "idempotency_key_reused", 422, "The key was used for another request."


class ContactNeeded(DomainError):  # noqa: N818
    code, status, title = "contact_needed", 422, "A ticket needs a way to reach the customer."


class CodeLimitReached(DomainError):  # noqa: N818
    code, status, title = "code_limit_reached", 429, "No more codes can be sent for now."


class WrongCode(DomainError):  # noqa: N818
    code, status, title = "wrong_code", 422, "The code is wrong."


class CodeUnusable(DomainError):  # noqa: N818
    code, status, title = "code_unusable", 410, "The code is used up, expired or was never asked for."
