/// The parts of `create.sh` that are the same in every bundle.
enum ScriptFunctions {
  /// Telling, stopping, and tidying up.
  static let telling = #"""
    # How often something is tried that IAM may not have spread yet, and the seconds in between.
    tries=12
    pause=5

    step="the beginning"
    errors=""
    has_told=no

    say() {
      printf '%s\n' "$@" >&2
    }

    begin() {
      step=$1
      say "$step"
    }

    stop() {
      has_told=yes
      say "Stopped at: $step" "$@"
      exit 1
    }

    finish() {
      local status=$?
      if [[ -n $errors ]]; then rm -f -- "$errors"; fi
      if ((status != 0)) && [[ $has_told == no ]]; then
        say "Stopped at: $step" "Run it again to go on; what is there already is left alone."
      fi
    }
    """#

  /// Calling the AWS CLI, and what its refusals mean.
  static let calling = #"""
    # call WORDS: runs the AWS CLI; the answer is in $reply, a refusal in $refusal.
    # The endpoint is passed on, because older CLIs do not know AWS_ENDPOINT_URL.
    call() {
      local endpoint="" words=(aws "$@" --output text)
      case $1 in
        sts) endpoint=${AWS_ENDPOINT_URL_STS-} ;;
        iam) endpoint=${AWS_ENDPOINT_URL_IAM-} ;;
        lambda) endpoint=${AWS_ENDPOINT_URL_LAMBDA-} ;;
        pinpoint) endpoint=${AWS_ENDPOINT_URL_PINPOINT-} ;;
      esac
      endpoint=${endpoint:-${AWS_ENDPOINT_URL-}}
      if [[ -n $endpoint && ${AWS_IGNORE_CONFIGURED_ENDPOINT_URLS-} != true ]]; then
        words+=(--endpoint-url "$endpoint")
      fi
      reply=""
      refusal=""
      if reply=$("${words[@]}" 2>"$errors"); then return 0; fi
      refusal=$(<"$errors")
      refusal=${refusal#$'\n'}
      return 1
    }

    # Stops with the refusal, and with what can be done about it.
    refused() {
      case $refusal in
        *"not authorized to perform"* | *AccessDenied*)
          stop "$refusal" "iam/operator-policy.json names all that this script has to be allowed."
          ;;
      esac
      if [[ $1 == pinpoint ]] && is_pinpoint_gone; then
        stop "$refusal" \
          "Amazon Pinpoint does not answer for recommender models here, or no longer does." \
          "Its support ended on 2026-10-30. What was put in place before this step can stay."
      fi
      stop "$refusal"
    }

    # Whether a refusal looks as if there were no recommender models any more.
    is_pinpoint_gone() {
      local signs='\((403|404|405|410|[A-Za-z]*NotFoundException|ForbiddenException)\)'
      signs+='|MethodNotAllowed|UnknownOperation|Could not connect|Connection was closed'
      signs+='|[Uu]nable to parse|SSL|Invalid endpoint|Could not resolve'
      [[ $refusal =~ $signs ]]
    }
    """#

  /// Looking for what is there, and creating what is not.
  static let creating = #"""
    # look EXPECTED WORDS: tells in $found whether a thing is missing, as expected, or another.
    look() {
      local expected=$1
      shift
      found=same
      if call "$@"; then
        if [[ $reply != "$expected" ]]; then found=other; fi
        return 0
      fi
      case $refusal in
        *NoSuchEntity* | *ResourceNotFoundException*) found=missing ;;
        # The answer has not even the shape that the expected one has.
        *"invalid type"*) found=other ;;
        *) refused "$1" ;;
      esac
    }

    # create ALREADY AGAIN WORDS: creates a thing. A refusal with the code ALREADY says that it is
    # there; after one that fits the pattern AGAIN the same is tried again, because IAM needs some
    # time until all of AWS knows what is new.
    create() {
      local already=$1 again=$2 round=1
      shift 2
      until call "$@"; do
        if [[ -n $already && $refusal == *"$already"* ]]; then return 0; fi
        if [[ ! $refusal =~ $again || $refusal == *"not authorized to perform"* ]] ||
          ((round >= tries)); then
          refused "$1"
        fi
        say "$refusal" "Not accepted yet. Trying again in $pause seconds, $round of $tries."
        sleep "$pause"
        round=$((round + 1))
      done
    }
    """#

  /// What the script is called with, and where it begins.
  static let beginning = #"""
    case ${1-} in
      "") ;;
      --dry-run)
        commands
        exit 0
        ;;
      -h | --help)
        help
        exit 0
        ;;
      *)
        say "create.sh does not know: $1" "It knows --dry-run and --help."
        exit 64
        ;;
    esac

    trap finish EXIT
    cd -- "$(dirname -- "${BASH_SOURCE[0]}")"
    errors=$(mktemp "${TMPDIR:-/tmp}/create-recommender.XXXXXX")
    export AWS_PAGER=""
    """#
}
