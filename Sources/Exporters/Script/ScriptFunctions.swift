/// The parts of `create.sh` that are the same in every bundle.
enum ScriptFunctions {
  /// What is settled before the first line that only Bash understands, and before anything that the
  /// environment can tell the shell is obeyed.
  static let opening = #"""
    if [ -z "${BASH_VERSION-}" ]; then
      echo "create.sh needs Bash. Run it as: bash create.sh" >&2
      exit 1
    fi
    if (return 0 2>/dev/null); then
      echo "create.sh is run, not read into a shell. Run it as: bash create.sh" >&2
      return 1
    fi
    set -euo pipefail +o noclobber +o keyword
    shopt -u nocasematch
    # Options that are exported would reach the AWS CLI, where that is a script itself.
    export -n SHELLOPTS BASHOPTS
    unset CDPATH GLOBIGNORE
    """#

  /// Telling, stopping, and tidying up.
  static let telling = #"""
    # How often something is tried that IAM may not have spread yet, and the seconds in between.
    tries=12
    pause=5
    # Whether this run has changed the IAM role, so that IAM may not have spread it yet.
    is_new=""

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
          stop "$refusal" "$to_allow"
          ;;
        *"invalid type"*)
          stop "What is there cannot be read: $refusal" "$to_check"
          ;;
      esac
      if [[ $1 == pinpoint ]] && is_pinpoint_gone; then
        stop "$refusal" \
          "Amazon Pinpoint does not answer for recommender models here, or no longer does." \
          "Its support ended on 2026-10-30. What was put in place before this step can stay."
      fi
      stop "$refusal"
    }

    # Whether a refusal says that a thing does not exist; another refusal stops the script.
    is_missing() {
      case $refusal in
        *NoSuchEntity* | *ResourceNotFoundException*) return 0 ;;
      esac
      refused "$1"
    }

    # Whether a refusal looks as if there were no recommender models any more.
    is_pinpoint_gone() {
      local signs='\((403|404|405|410|[A-Za-z]*NotFoundException|ForbiddenException)\)'
      signs+='|MethodNotAllowed|UnknownOperation|Could not connect|Connection was closed'
      signs+='|[Uu]nable to parse|SSL|Invalid endpoint|Could not resolve'
      [[ $refusal =~ $signs ]]
    }
    """#

  /// Creating what is missing.
  static let creating = #"""
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

  /// Asking IAM what the IAM role may do.
  static let simulating = #"""
    # may WORDS: stops where IAM's own simulation says that the IAM role may not do what it has to.
    may() {
      local round=1
      while :; do
        if ! call "$@"; then
          say "$refusal" "What the IAM role may do is not checked."
          return 0
        fi
        if [[ -z $reply || $reply == None ]]; then return 0; fi
        if [[ -z $is_new ]] || ((round >= 3)); then
          stop "The IAM role is not allowed: $reply." "$to_check"
        fi
        say "Not allowed yet: $reply. Looking again in $pause seconds."
        sleep "$pause"
        round=$((round + 1))
      done
    }
    """#

  /// What the script is called with, and its folder, whatever way it is called.
  static func beginning(files: [String]) -> String {
    #"""
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
    script=${BASH_SOURCE[0]-}
    if [[ ! -f $script ]]; then
      stop "This script has to be a file in its folder, because it reads the files beside it." \
        "Run it as: bash create.sh"
    fi
    while [[ -L $script ]]; do
      target=$(readlink -- "$script")
      if [[ $target != /* ]]; then target=$(dirname -- "$script")/$target; fi
      script=$target
    done
    if [[ $script != /* ]]; then script=./$script; fi
    cd -P -- "$(dirname -- "$script")" >/dev/null
    files=(\#(files.joined(separator: " ")))
    for file in "${files[@]}"; do
      if [[ ! -f $file ]]; then
        stop "$file is missing in $PWD." "Take the whole folder that recommender-wizard wrote."
      fi
    done
    errors=$(mktemp "${TMPDIR:-/tmp}/create-recommender.XXXXXX")
    export AWS_PAGER="" AWS_CLI_AUTO_PROMPT=off
    to_allow="iam/operator-policy.json names all that this script has to be allowed."
    to_check="To see what is missing and what to do, run: recommender-wizard check session.json"
    """#
  }
}
