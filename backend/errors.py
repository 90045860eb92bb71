"""What can go wrong in the business rules; the API turns each into a problem document (RFC 9457)."""

from __future__ import annotations

from typing import Any, ClassVar


class DomainError(Exception):
    """A rule says no.

    Attributes:
        code: stable name of the error, for programs.
        status: HTTP status of the problem document.
        details: plain values that help to explain it.
    """

    code: ClassVar[str]
    status: ClassVar[int]

    def __init__(self, **details: Any) -> None:
        super().__init__(self.title)
        self.details = details

    @property
    def title(self) -> str:
        """What it means, for developers: the class's docstring. Customers never see it."""
        return str(self.__doc__)


class NotLinked(DomainError):  # noqa: N818
    """No account is linked with this conversation."""

    code, status = "not_linked", 401


class LinkExpired(DomainError):  # noqa: N818
    """The link has ended after 30 minutes without activity."""

    code, status = "link_expired", 401


class InvalidSignIn(DomainError):  # noqa: N818
    """The sign-in token is not valid."""

    code, status = "invalid_sign_in", 401


class AccountNotApproved(DomainError):  # noqa: N818
    """The account is not approved yet."""

    code, status = "account_not_approved", 403


class ProductNotFound(DomainError):  # noqa: N818
    """This account has no such product."""

    code, status = "product_not_found", 404


class NothingToConfirm(DomainError):  # noqa: N818
    """There are no noted details to confirm."""

    code, status = "nothing_to_confirm", 409


class SerialNumberTaken(DomainError):  # noqa: N818
    """The serial number is already registered."""

    code, status = "serial_number_taken", 409


class InvalidDetail(DomainError):  # noqa: N818
    """The value does not fit the detail."""

    code, status = "invalid_detail", 422


class PurchaseDateInFuture(DomainError):  # noqa: N818
    """The purchase date is still to come."""

    code, status = "purchase_date_in_future", 422


class MigrationNotPossible(DomainError):  # noqa: N818
    """There is nothing that could be migrated."""

    code, status = "migration_not_possible", 409


class TierNotOpen(DomainError):  # noqa: N818
    """The account has too few points for this tier."""

    code, status = "tier_not_open", 409


class MembershipExists(DomainError):  # noqa: N818
    """The account already has a membership."""

    code, status = "membership_exists", 409


class TermsNotAccepted(DomainError):  # noqa: N818
    """The terms in force have not been accepted."""

    code, status = "terms_not_accepted", 409


class IdempotencyKeyReused(DomainError):  # noqa: N818
    """The key was used for another request."""

    code, status = "idempotency_key_reused", 422


class ContactNeeded(DomainError):  # noqa: N818
    """A ticket needs a way to reach the customer."""

    code, status = "contact_needed", 422


class CodeLimitReached(DomainError):  # noqa: N818
    """No more codes can be sent for now."""

    code, status = "code_limit_reached", 429


class WrongCode(DomainError):  # noqa: N818
    """The code is wrong."""

    code, status = "wrong_code", 422


class CodeUnusable(DomainError):  # noqa: N818
    """The code is used up, expired or was never asked for."""

    code, status = "code_unusable", 410
