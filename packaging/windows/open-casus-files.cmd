@echo off
rem Lets this user open .casus files by a double click with the casus.exe that lies beside this script. No rights are needed.
rem usage: open-casus-files.cmd [do | undo] [quietly]
setlocal
set classes=HKCU\Software\Classes
if /i "%~1"=="undo" goto undo
reg add "%classes%\.casus" /ve /d CasusFoederis.Session /f >nul
if errorlevel 1 goto failed
reg add "%classes%\CasusFoederis.Session" /ve /d "Casus Foederis session" /f >nul
if errorlevel 1 goto failed
reg add "%classes%\CasusFoederis.Session\DefaultIcon" /ve /d "\"%~dp0casus.exe\",1" /f >nul
if errorlevel 1 goto failed
reg add "%classes%\CasusFoederis.Session\shell\open\command" /ve /d "\"%~dp0casus.exe\" \"%%1\"" /f >nul
if errorlevel 1 goto failed
echo A double click on a .casus file opens it now. "%~nx0 undo" takes that back.
if "%~2"=="" pause
exit /b 0
:undo
reg delete "%classes%\.casus" /f >nul
reg delete "%classes%\CasusFoederis.Session" /f >nul
echo .casus files are no longer opened by Casus Foederis.
if "%~2"=="" pause
exit /b 0
:failed
echo The system did not allow it; nothing else is needed: open the file with "Open with" and choose casus.exe.
if "%~2"=="" pause
exit /b 1
